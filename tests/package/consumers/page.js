import { createPasserelle } from './passerelle/index.js'

const question = { institution: 'usmb', call: 2023, role: 'student', activity: 'BIP', days: 15 }
const passerelle = await createPasserelle()
globalThis.fromPage = passerelle.estimate(question).value.total.low

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => (globalThis.fromWorker = data.value.total.low)
worker.postMessage(question)
