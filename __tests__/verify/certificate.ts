// A self-signed certificate, made when a test needs one. Node reads certificates and cannot write them, and a machine
// of the CI need not have openssl. The fields are those of https://www.rfc-editor.org/rfc/rfc5280#section-4.1
import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  /** PEM. */
  readonly key: string
  readonly cert: string
}

const tag = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, text: 0x0c, time: 0x17 }
const sequence = 0x30
const set = 0x31

const oids = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
}

/** Tag, length, value. */
function der(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(parts)
  const { length } = value
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([kind, ...size]), value])
}

const oid = (name: keyof typeof oids): Buffer => der(tag.oid, Buffer.from(oids[name], 'hex'))
const yes = der(tag.boolean, Buffer.from([0xff]))

/** For one host name, valid for as long as anybody will run this. */
export function certificateFor(hostName: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(sequence, oid('ecdsaWithSha256'))
  const name = der(sequence, der(set, der(sequence, oid('commonName'), der(tag.text, Buffer.from(hostName)))))
  const validity = der(
    sequence,
    ...['000101000000Z', '491231235959Z'].map((time) => der(tag.time, Buffer.from(time))),
  )
  const extensions = der(
    sequence,
    der(sequence, oid('basicConstraints'), yes, der(tag.octets, der(sequence, yes))),
    der(sequence, oid('subjectAltName'), der(tag.octets, der(sequence, der(0x82, Buffer.from(hostName))))),
  )
  const body = der(
    sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = der(tag.bits, Buffer.from([0]), sign('sha256', body, privateKey))
  const whole = der(sequence, body, algorithm, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}(?!$)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}
