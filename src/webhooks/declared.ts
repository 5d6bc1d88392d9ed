// The files of which the policy says that they receive Salesloft's deliveries, whatever their code looks like.
import type { FileTree } from '../model.ts'
import { matcher } from '../config/glob-match.ts'
import { languageOf } from './languages.ts'
import type { SourceText } from './load.ts'

export async function declaredTexts(
  globs: readonly string[],
  tree: FileTree | undefined,
): Promise<readonly SourceText[]> {
  if (globs.length === 0 || tree === undefined) return []
  const matches = await matcher(globs)
  const paths = (await tree.paths()).filter((path) => languageOf(path) !== undefined && matches(path))
  const texts = await Promise.all(paths.map((path) => tree.text(path)))
  return paths.flatMap((path, index) => {
    const text = texts[index]
    return text === undefined ? [] : [{ path, text }]
  })
}
