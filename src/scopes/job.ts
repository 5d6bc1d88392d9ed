// The `environment:` of the job that a place of a workflow stands in. Told by indentation, so that a workflow that is no
// YAML yet (half written, a template) has its environments all the same.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment

const workflow = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i
const jobsKey = /^jobs[ \t]{0,9}:/m
const environment = /^([ \t]{1,40})environment[ \t]{0,9}:[ \t]{0,20}(?:["']?([^\s"'#{][^\n"'#]{0,100}))?/gm
const name = /^[ \t]{1,60}name[ \t]{0,9}:[ \t]{0,20}["']?([^\n"'#]{1,100})/m

/** Whether GitHub runs the file: then a job's environment is its `environment:`, and nothing else that the file says. */
export function isWorkflow(path: string): boolean {
  return workflow.test(path)
}

/** `undefined` in jobs without one. */
export function jobEnvironment(text: string, offset: number): string | undefined {
  const jobs = jobsKey.exec(text)?.index
  if (jobs === undefined || jobs > offset) return undefined
  const [start, end, depth] = jobAround(text, jobs, offset)
  for (const match of text.slice(start, end).matchAll(environment)) {
    const indent = match[1]?.length ?? 0
    if (indent <= depth || !isOfJob(text.slice(start, start + match.index), depth, indent)) continue
    const said =
      match[2] ?? name.exec(text.slice(start + match.index, Math.min(end, start + match.index + 400)))?.[1]
    return said?.trim()
  }
  return undefined
}

/** From the job's key to the next one of the same depth. */
function jobAround(text: string, jobs: number, offset: number): readonly [number, number, number] {
  let start = jobs
  let end = text.length
  let depth = -1
  let lineStart = text.indexOf('\n', jobs) + 1
  while (lineStart > 0) {
    const line = /^([ \t]{0,200})([^\s#])?/.exec(text.slice(lineStart, lineStart + 210))
    const indent = line?.[1]?.length ?? 0
    if (line?.[2] !== undefined) {
      if (depth === -1) depth = indent
      if (indent <= depth && lineStart > offset) {
        end = lineStart
        break
      }
      if (indent === depth) start = lineStart
    }
    lineStart = text.indexOf('\n', lineStart) + 1
  }
  return [start, end, Math.max(0, depth)]
}

/** A key of the job and not of one of its steps: the first key below the job is as deep. */
function isOfJob(before: string, depth: number, indent: number): boolean {
  for (const [, blanks = ''] of before.matchAll(/^([ \t]{1,200})[^\s#]/gm))
    if (blanks.length > depth) return blanks.length === indent
  return true
}
