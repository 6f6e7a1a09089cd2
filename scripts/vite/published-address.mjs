// The address at which a build will be published, from the environment variable PASSERELLE_ADDRESS. Printed sheets then
// show it, with its QR code.

/** The address, or an empty text if none is set; anything other than the https address of a folder is refused. */
export function publishedAddress({ PASSERELLE_ADDRESS: address = '' }) {
  if (address === '') return ''
  const expected = 'expected the https address of the folder of the page, like https://example.edu/grants/'
  if (!URL.canParse(address)) throw new Error(`PASSERELLE_ADDRESS: ${expected}; found ${address}`)
  const { protocol, username, password, search, hash, pathname, href } = new URL(address)
  const isFolder = pathname.endsWith('/') && search === '' && hash === ''
  if (protocol !== 'https:' || username !== '' || password !== '' || !isFolder)
    throw new Error(`PASSERELLE_ADDRESS: ${expected}; found ${address}`)
  return href
}
