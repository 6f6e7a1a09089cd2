/// Long enough for a browser that asks where to put the file.
const patience = 60_000

/// Hands a text to the browser as a file to keep. Nothing is sent anywhere, so it works from a file too.
export function download(name: string, text: string, type = 'application/json') {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
