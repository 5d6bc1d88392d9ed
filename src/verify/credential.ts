// Which strings are asked about at all. Whatever is sent is a header's value, so the alphabet of bearer tokens is also
// what keeps a hostile repository from writing headers of its own: https://www.rfc-editor.org/rfc/rfc6750#section-2.1

const bearer = /^[\w.~+/-]{16,4096}={0,4}$/

export function canBeSent(credential: string): boolean {
  return bearer.test(credential)
}

/** An API key says by its form that it is one. Any other refused value may be a live credential of another kind. */
export function isApiKey(credential: string): boolean {
  return /^(?:v\d_)?ak_(?:\d{1,20}_)?[0-9a-f]{64}$/.test(credential)
}
