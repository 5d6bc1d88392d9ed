// Node strips the types itself and keeps every position, so Jest needs no compiler of its own.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
