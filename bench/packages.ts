// The trees that the corpora are made of: published packages, since those are what a machine without anything else can
// get. Exact versions, no install scripts.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Some 54,000 files and 650 MB with what they depend on: libraries of small files, bundles of some megabytes. */
const libraries = [
  '@babel/preset-env@8.0.7',
  'antd@6.6.8',
  'aws-sdk@2.1693.0',
  'core-js@3.51.0',
  'date-fns@4.4.0',
  'lodash@4.18.1',
  'monaco-editor@0.57.0',
  'next@16.4.6',
  'rxjs@7.8.2',
  'three@0.187.0',
  'typescript-eslint@8.73.0',
  'webpack@5.112.2',
]

const secretlint = ['secretlint@13.0.6', '@secretlint/secretlint-rule-preset-recommend@13.0.7']

function install(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--legacy-peer-deps']
  execFileSync('npm', ['install', ...flags, ...packages], { cwd: folder, stdio: 'ignore' })
}

/**
 * A repository of one commit's worth of files. Its folders are called `modules`: other scanners leave `node_modules` out.
 */
export function buildTree(folder: string): void {
  install(folder, libraries)
  for (const name of ['.bin', '.package-lock.json'])
    rmSync(join(folder, 'node_modules', name), { recursive: true })
  renameModules(folder)
  track(folder)
}

export function buildSecretlint(folder: string): void {
  install(folder, secretlint)
  const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend' }]
  writeFileSync(join(folder, '.secretlintrc.json'), `${JSON.stringify({ rules })}\n`)
}

function renameModules(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const name = entry.name === 'node_modules' ? 'modules' : entry.name
    if (name !== entry.name) renameSync(join(folder, entry.name), join(folder, name))
    renameModules(join(folder, name))
  }
}

/** Makes a repository of a folder; nothing is committed, since a scan of a work tree asks the index alone. */
export function track(folder: string): void {
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all', '--force'],
  ]) {
    execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
  }
}

/** A repository with two commits: the second is what `write` wrote. */
export function commitTwice(folder: string, write: (folder: string) => void): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'README.md'), 'Nothing yet\n')
  track(folder)
  const commit = [
    '-c',
    'user.name=b',
    '-c',
    'user.email=b@bench.test',
    'commit',
    '--quiet',
    '--message',
    'one',
  ]
  execFileSync('git', ['-C', folder, ...commit])
  write(folder)
  track(folder)
  execFileSync('git', ['-C', folder, ...commit])
}
