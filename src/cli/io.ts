// What a command may touch of the process. Only index.ts makes a real one.

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdinIsTerminal: boolean
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  out(text: string): void
  /** For what is too long to wait in memory until somebody reads it. */
  outPieces(pieces: Iterable<string>): Promise<void>
  error(text: string): void
}
