// The corpus in three lists. A case whose label the contract leaves open is kept apart and never scored.

import { readCases } from './case.ts'
import { fieldApps } from './field-apps.ts'
import { fieldAppsMore } from './field-apps-more.ts'
import { fieldCleanCode } from './field-clean-code.ts'
import { fieldCleanConfig } from './field-clean-config.ts'
import { fieldCleanData } from './field-clean-data.ts'
import { fieldCleanLanguages } from './field-clean-languages.ts'
import { fieldCleanSettings } from './field-clean-settings.ts'
import { fieldExports } from './field-exports.ts'
import { fieldOpen } from './field-open.ts'
import { fieldOps } from './field-ops.ts'
import { fieldPlaces } from './field-places.ts'
import { fieldRecords } from './field-records.ts'
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
  ...readCases('field-apps', fieldApps),
  ...readCases('field-apps-more', fieldAppsMore),
  ...readCases('field-ops', fieldOps),
  ...readCases('field-records', fieldRecords),
  ...readCases('field-exports', fieldExports),
  ...readCases('field-places', fieldPlaces),
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
  ...readCases('field-clean-code', fieldCleanCode),
  ...readCases('field-clean-languages', fieldCleanLanguages),
  ...readCases('field-clean-config', fieldCleanConfig),
  ...readCases('field-clean-settings', fieldCleanSettings),
  ...readCases('field-clean-data', fieldCleanData),
]

export const open = [...readCases('open', openQuestions), ...readCases('field-open', fieldOpen)]
