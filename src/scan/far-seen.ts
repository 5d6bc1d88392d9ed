// What is seen from anywhere in a text, however far away: columns are named once for all rows, a manifest says once what its keys are, and of a
// public name the first place in a file is the one that counts.
import { browserPublicPrefix } from './names.ts'
import { namesColumns } from './rows.ts'
import { salesloftWord } from './salesloft-word.ts'

/** The manifest of a browser extension: https://developer.chrome.com/docs/extensions/reference/manifest */
export const isExtensionManifest = (text: string): boolean =>
  /"manifest_version"|"host_permissions"/.test(text)

const publicName = new RegExp(`${browserPublicPrefix.source}[A-Za-z0-9_]{0,100}${salesloftWord.source}`, 'i')

export const isSeenFromAfar = (text: string): boolean =>
  isExtensionManifest(text) || publicName.test(text) || namesColumns(text)
