// Notices Git LFS pointers: small files that stand for content kept elsewhere. The pointer itself is read like any
// file; that the content behind it was not read has to be said.
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md

const firstLine = Buffer.from('version https://git-lfs.github.com/spec/')
const sizeLimit = 1024

/** Whether a whole file is a pointer. */
export function isPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= sizeLimit || bytes[0] !== firstLine[0]) return false
  return firstLine.equals(bytes.subarray(0, firstLine.length))
}

/** The same of bytes within others, without anything made for what is none. */
export function holdsPointer(buffer: Uint8Array, start: number, length: number): boolean {
  // The first byte alone tells nearly every file from a pointer.
  return buffer[start] === firstLine[0] && isPointer(buffer.subarray(start, start + length))
}
