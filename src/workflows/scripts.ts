// Judges what a step's script does with a secret: writes it into its own text, prints it, dumps or traces its environment.
import { shownBy, variablesIn, type Shown } from '../scan/shell.ts'
import { heldIn, whole, type Exposure, type Held, type Place } from './exposure.ts'
import { secretUses, givesAllSecrets } from './secrets.ts'
import type { Text } from './tree.ts'

export function* inScripts(place: Place): Generator<Exposure> {
  const { step } = place
  if (step.run !== undefined) yield* inScript(step.run, place)
  // `actions/github-script` runs its input as JavaScript.
  const script = step.with.find(({ name }) => name === 'script')?.value
  if (script !== undefined) yield* interpolated(script, new Set())
}

function* inScript(run: Text, place: Place): Generator<Exposure> {
  const held = heldIn(place)
  const told = new Set<string>()
  const printed = new Set<string>()
  for (const shown of shownBy(run.value)) {
    for (const exposure of judged(shown, run, { held, place })) {
      if (told.has(exposure.identity)) continue
      told.add(exposure.identity)
      yield exposure
    }
    for (const { name } of secretUses(shown.words)) printed.add(name)
  }
  yield* interpolated(run, printed)
  const traced = /\bbash\b[^{]{0,40}\s-\w{0,20}x/.test(place.step.shell || place.job.shell)
  if (traced && uses(run.value, held)) yield tracedScript(run, whole(run), place)
}

interface Scope {
  readonly held: readonly Held[]
  readonly place: Place
}

function* judged(shown: Shown, run: Text, { held, place }: Scope): Generator<Exposure> {
  const range = [shown.start, shown.end] as const
  if (shown.how === 'traced') {
    if (uses(run.value.slice(shown.end), held)) yield tracedScript(run, range, place)
    return
  }
  if (shown.how === 'dumped') {
    const [first] = held
    if (first !== undefined) yield dumped(first, run, { range, place })
    return
  }
  for (const { name, from, to } of secretsAmong(shown.words, held)) {
    const verb = shown.how === 'printed' ? 'prints' : 'sends with its headers to the log (curl -v)'
    yield {
      severity: shown.how === 'printed' ? 'error' : 'warning',
      confidence: shown.how === 'printed' ? 'high' : 'medium',
      message: `The script ${verb} the Salesloft secret ${name}`,
      text: run,
      range: [shown.start + from, shown.start + to],
      identity: `${place.job.id} ${shown.how} ${name}`,
    }
  }
}

interface Named {
  readonly name: string
  readonly from: number
  readonly to: number
}

function secretsAmong(words: string, held: readonly Held[]): Named[] {
  const written = [...secretUses(words)].map(({ name, start, end }) => ({ name, from: start, to: end }))
  const variables = [...variablesIn(words)].flatMap(({ name, start, end }) =>
    held.some((one) => one.name === name) ? [{ name, from: start, to: end }] : [],
  )
  return [...written, ...variables]
}

function uses(script: string, held: readonly Held[]): boolean {
  return secretsAmong(script, held).length > 0
}

function tracedScript(text: Text, range: readonly [number, number], { job }: Place): Exposure {
  return {
    severity: 'error',
    confidence: 'medium',
    message: 'The script traces its commands, and they hold a Salesloft secret',
    text,
    range,
    identity: `${job.id} traced`,
  }
}

function dumped(
  { name }: Held,
  text: Text,
  { range, place }: { range: readonly [number, number]; place: Place },
): Exposure {
  return {
    severity: 'error',
    confidence: 'medium',
    message: `The script prints its whole environment, ${name} with it`,
    text,
    range,
    identity: `${place.job.id} dumped ${name}`,
  }
}

/** The runner pastes the value into the script before a shell reads it: it lands in the script's file and in traces. */
/** Secrets that the script prints are reported there. */
function* interpolated(text: Text, printed: ReadonlySet<string>): Generator<Exposure> {
  const seen = new Set(printed)
  for (const { name, start, end } of secretUses(text.value)) {
    if (seen.has(name)) continue
    seen.add(name)
    yield {
      severity: 'warning',
      confidence: 'high',
      message: `The Salesloft secret ${name} is pasted into the script: hand it over in env and quote "$NAME"`,
      text,
      range: [start, end],
      identity: `interpolated ${name}`,
    }
  }
  const all = givesAllSecrets(text.value) ? text.value.search(/tojson\s{0,5}\(/i) : -1
  if (all !== -1)
    yield {
      severity: 'error',
      confidence: 'high',
      message: 'The script is given every secret of the repository at once',
      text,
      range: [all, all + 'toJSON('.length],
      identity: 'every secret',
    }
}
