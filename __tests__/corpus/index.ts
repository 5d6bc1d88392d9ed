// The corpus in three lists. A case whose label the contract leaves open is kept apart and never scored.

import { readCases } from './case.ts'
import { digestNearMisses } from './near-misses-digests.ts'
import { dotenvNearMisses } from './near-misses-dotenv.ts'
import { fileNearMisses } from './near-misses-files.ts'
import { projectNearMisses } from './near-misses-projects.ts'
import { referenceNearMisses } from './near-misses-references.ts'
import { schemaNearMisses } from './near-misses-schemas.ts'
import { shapeNearMisses } from './near-misses-shapes.ts'
import { textNearMisses } from './near-misses-text.ts'
import { valueNearMisses } from './near-misses-values.ts'
import { rarerTextNearMisses } from './near-misses-rarer-text.ts'
import { rarerNearMisses } from './near-misses-rarer.ts'
import { vendorNearMisses } from './near-misses-vendors.ts'
import { openQuestions } from './open-questions.ts'
import { clusterPositives } from './positives-cluster.ts'
import { codePositives } from './positives-code.ts'
import { configPositives } from './positives-config.ts'
import { dotenvPositives } from './positives-dotenv.ts'
import { encodedPositives } from './positives-encoded.ts'
import { placePositives } from './positives-places.ts'
import { projectPositives } from './positives-projects.ts'
import { recordPositives } from './positives-records.ts'
import { requestPositives } from './positives-requests.ts'
import { scriptPositives } from './positives-scripts.ts'
import { shellPositives } from './positives-shell.ts'
import { rarerDataPositives } from './positives-rarer-data.ts'
import { rarerPositives } from './positives-rarer.ts'

export const positives = [
  ...readCases('dotenv', dotenvPositives),
  ...readCases('shell', shellPositives),
  ...readCases('cluster', clusterPositives),
  ...readCases('config', configPositives),
  ...readCases('scripts', scriptPositives),
  ...readCases('code', codePositives),
  ...readCases('requests', requestPositives),
  ...readCases('records', recordPositives),
  ...readCases('places', placePositives),
  ...readCases('encoded', encodedPositives),
  ...readCases('mixed', projectPositives),
  ...readCases('rarer', rarerPositives),
  ...readCases('rarer-data', rarerDataPositives),
]

export const nearMisses = [
  ...readCases('digests', digestNearMisses),
  ...readCases('shapes', shapeNearMisses),
  ...readCases('values', valueNearMisses),
  ...readCases('references', referenceNearMisses),
  ...readCases('text', textNearMisses),
  ...readCases('schemas', schemaNearMisses),
  ...readCases('no-secret', dotenvNearMisses),
  ...readCases('files', fileNearMisses),
  ...readCases('projects', projectNearMisses),
  ...readCases('vendors', vendorNearMisses),
  ...readCases('rarer', rarerNearMisses),
  ...readCases('rarer-text', rarerTextNearMisses),
]

export const open = readCases('open', openQuestions)
