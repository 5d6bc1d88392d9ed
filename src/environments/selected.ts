// Which files are read for what they say of environments, whatever they hold.
import { isWorkflow } from '../workflows/paths.ts'

/** Settings files that are named for one environment: where only selected files are read, the other half of a pair is among them. */
const settingsOfOne =
  /(?:^|[/._-])(?:dev|development|local|stage|staging|stg|uat|qa|prod|prd|production|live)\.(?:env|ya?ml|toml|ini|properties|tfvars|ts)$|(?:^|\/)appsettings\.\w{1,20}\.json$/i

export function servesEnvironments(path: string): boolean {
  return settingsOfOne.test(path) || isWorkflow(path)
}
