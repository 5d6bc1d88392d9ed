// Masks are the second line of defence: nothing of ours prints a credential, but a later step might.
import type { Host } from './host.ts'

/** Shorter values are words of everybody's log: masking them would blank it. */
const shortest = 12
/** The runner compares every line with every mask and ten encodings of each. */
const most = 100

/**
 * The command that sets a mask holds the value in plain text, and only a runner takes it off the log. Its own
 * endpoint in the environment tells a runner from anything that merely sets GITHUB_ACTIONS.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/NodeScriptActionHandler.cs
 */
export function masker(host: Host): (secret: string) => void {
  const live = host.env['GITHUB_ACTIONS'] === 'true' && (host.env['ACTIONS_RUNTIME_URL'] ?? '') !== ''
  const masked = new Set<string>()
  return (secret) => {
    if (!live || masked.size >= most || secret.length < shortest || /\s/.test(secret) || masked.has(secret))
      return
    masked.add(secret)
    host.mask(secret)
  }
}
