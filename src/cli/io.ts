// What a command may touch of the process. Only index.ts makes a real one.

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdinIsTerminal: boolean
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  out(text: string): void
  error(text: string): void
}
