import { createPasserelle } from './passerelle/index.js'

const started = createPasserelle()
addEventListener('message', async ({ data }) => postMessage((await started).estimate(data)))
