/// In milliseconds: long enough for a browser that asks where to save the file.
const patience = 60_000

/// Offers a text to the browser as a download. Nothing is sent to a server, so it also works when the page is a local
/// file.
export function download(name: string, text: string, type = 'application/json') {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
