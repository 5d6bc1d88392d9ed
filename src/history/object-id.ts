// Names of objects as git prints them: 40 hexadecimal digits (SHA-1) or 64 (SHA-256).

export type ObjectId = string

/** Many ids in order, and no object for any of them. */
export interface IdList {
  readonly length: number
  /** The length of an id. */
  readonly width: number
  at(index: number): ObjectId
  /** One id a line, from `start` on. */
  lines(start?: number): Uint8Array
}

/** As the lines that git prints and reads, 41 or 65 bytes each. */
export interface IdListBuilder extends IdList {
  add(id: ObjectId): void
}

export function idList(width: number): IdListBuilder {
  const step = width + 1
  let bytes = Buffer.alloc(step * 1024, '\n')
  let length = 0
  return {
    width,
    get length() {
      return length
    },
    add(id) {
      if (length * step === bytes.length) {
        const grown = Buffer.alloc(bytes.length * 2, '\n')
        bytes.copy(grown)
        bytes = grown
      }
      bytes.write(id, length * step, width, 'latin1')
      length += 1
    },
    at: (index) => bytes.toString('latin1', index * step, index * step + width),
    lines: (start = 0) => bytes.subarray(start * step, length * step),
  }
}

/** A list of ids that are kept elsewhere in another form: its lines are made when they are asked for. */
export function idsFrom(width: number, length: number, at: (index: number) => ObjectId): IdList {
  return {
    length,
    width,
    at,
    lines(start = 0) {
      const lines = Buffer.alloc((width + 1) * Math.max(0, length - start), '\n')
      for (let index = start; index < length; index++)
        lines.write(at(index), (index - start) * (width + 1), width, 'latin1')
      return lines
    },
  }
}
