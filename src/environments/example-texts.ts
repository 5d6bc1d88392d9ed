// Texts that examples of shared and of separate credentials are made of.
export const key = 'SALESLOFT_API_KEY={{api-key}}\n'
export const other = 'SALESLOFT_API_KEY={{api-key-2}}\n'

interface JobText {
  readonly environment?: string
  readonly secret?: string
  readonly more?: string
}

export function job(
  id: string,
  { environment, secret = 'SALESLOFT_API_KEY', more = '' }: JobText = {},
): string {
  const named = environment === undefined ? '' : `    environment: ${environment}\n`
  return `  ${id}:\n    runs-on: ubuntu-latest\n${named}${more}    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_API_KEY: \${{ secrets.${secret} }}\n`
}

export const jobs = (...all: readonly string[]): string => `on: push\njobs:\n${all.join('')}`
export const deploy = '.github/workflows/deploy.yml'
export const external = (path: string): string =>
  `kind: ExternalSecret\nspec:\n  data:\n    - secretKey: SALESLOFT_API_KEY\n      remoteRef:\n        key: ${path}\n`
export const deployment = (secret: string, namespace = ''): string =>
  `kind: Deployment\nmetadata:\n  name: sync\n${namespace}spec:\n  env:\n    - name: SALESLOFT_API_KEY\n      valueFrom:\n        secretKeyRef:\n          name: ${secret}\n          key: token\n`
export const source = (name: string): string =>
  `data "aws_secretsmanager_secret" "salesloft" {\n  name = "${name}"\n}\n`
