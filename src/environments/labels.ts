// What a settings file says of itself: `env = "prod"`, `namespace: staging`, `APP_ENV=production`, Angular's
// `production: false`. Said once for a whole document, so it counts less than what stands nearer to a key.

const label =
  /^[ \t]{0,40}(?:export[ \t]{1,4}|-[ \t]{1,4}|ENV[ \t]{1,4})?["']?(env|environment|env_?name|environment_?name|namespace|workspace|stage|deploy_?env(?:ironment)?|deployment_?env(?:ironment)?|app_?env|application_?env|[a-z]{1,20}_env|[a-z]{1,20}_environment|spring_profiles_active)["']?[ \t]{0,20}(?:[:=]|=>)[ \t]{0,20}["':]?([a-z][\w-]{0,40})["']?[ \t]{0,20}[,;]?[ \t]{0,20}(?:#.{0,200})?\r?$/gim

/** How code is built or run: staging runs `production` builds as well. https://vite.dev/guide/env-and-mode#node-env-and-modes */
const mode = /^(?:node|rails|rack|mix|symfony|flask|django|babel|nuxt|vite|jekyll|hugo)_env$/i

const angular = /(?:^|\/)environment(?:\.[\w-]{1,40})?\.ts$/
const angularMode = /(?:^|[{,])[ \t]{0,20}production[ \t]{0,4}:[ \t]{0,4}(true|false)\b/m
const mostLabels = 20

/** The values, in the order of the text; `from` and `to` are the bounds of the document they are looked for in. */
export function labelsIn(path: string, text: string): readonly string[] {
  if (angular.test(path)) {
    const production = angularMode.exec(text)?.[1]
    return production === undefined ? [] : [production === 'true' ? 'production' : 'development']
  }
  const found = new Set<string>()
  for (const [, name = '', value = ''] of text.matchAll(label)) {
    if (mode.test(name) && !/^dev/i.test(value)) continue
    found.add(value)
    if (found.size === mostLabels) break
  }
  return [...found]
}
