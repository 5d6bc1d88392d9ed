// The help, made from the tables that the parser reads.
import { exitCode } from '../errors.ts'
import { name, repository } from '../project.ts'
import { commands, generalOptions, type Command, type Option } from './options.ts'

export function help(): string {
  return [
    `${name}: keeps Salesloft credentials and committed .env files out of repositories.`,
    '',
    'Usage:',
    ...commands.map((command) => `  ${name} ${usage(command)}`),
    '',
    ...commands.flatMap((command) =>
      command.options.length === 0 ? [] : [`Options of ${command.name}:`, ...command.options.map(line), ''],
    ),
    'Anywhere:',
    ...generalOptions.map(line),
    '',
    `Exit codes: ${exitCode.clean} nothing to fail on, ${exitCode.findings} findings, ${exitCode.failed} could not run, ${exitCode.incomplete} incomplete under --strict.`,
    `Documentation: ${repository}`,
    '',
  ].join('\n')
}

function usage({ name, operand, help, options }: Command): string {
  const shape = `${name}${operand === undefined ? '' : ` [${operand}]`}${options.length === 0 ? '' : ' [OPTIONS]'}`
  return `${shape.padEnd(28)}${help}`
}

function line({ name, value, help }: Option): string {
  return `  --${`${name}${value === undefined ? '' : ` ${value}`}`.padEnd(20)} ${help}`
}
