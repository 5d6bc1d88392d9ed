// From the name of a format to what writes it. Reporters are pure: hosts write what they return.
import type { Report } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { html } from './html.ts'
import { json, jsonReport } from './json.ts'
import { markdown } from './markdown.ts'
import { sarif, sarifReport } from './sarif.ts'
import { text } from './text.ts'

/** The values of `--format`, in the order in which help shows them. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'audit'] as const
export type Format = (typeof formats)[number]

/** The audit report is not made from a {@link Report} alone, so it is no entry of this table. */
export type ReportFormat = Exclude<Format, 'audit'>

export interface RenderOptions {
  /** Facts of every rule that ran. */
  readonly rules: readonly RuleFacts[]
  /** Heeded by `text` alone. The host decides: TTY, NO_COLOR, FORCE_COLOR. */
  readonly colour: boolean
}

/** Ends in a newline. */
export type Renderer = (report: Report, options: RenderOptions) => string

/** The same, in pieces where the text may be too large to be held as one. */
export type PieceRenderer = (report: Report, options: RenderOptions) => string | Iterable<string>

export const renderers: Readonly<Record<ReportFormat, Renderer>> = { text, json, sarif, markdown, html }

/** For files: what the renderers give, without holding all of it. */
export const pieceRenderers: Readonly<Record<ReportFormat, PieceRenderer>> = {
  ...renderers,
  json: jsonReport,
  sarif: sarifReport,
}
