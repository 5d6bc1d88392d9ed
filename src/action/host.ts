// What the action may touch of the runner. Only index.ts makes a real one, from @actions/core.

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  input(name: string): string
  output(name: string, value: string | number): void
  /** One line of the log. The text has passed the sanitiser. */
  log(line: string): void
  /** A serialised workflow command. */
  command(line: string): void
  /** Asks the runner to hide a value in everything the job prints from now on. */
  mask(value: string): void
  /** Appends to the job summary; false where the runner offers none. */
  summary(markdown: string): Promise<boolean>
  /** Marks the step as failed, with the one error annotation that GitHub keeps for it. */
  fail(message: string): void
}
