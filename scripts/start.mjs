/** `npm start`: install what is missing, build what is stale, serve the desk. */
import { prepare, root } from './lib.mjs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

prepare()
process.argv.splice(2, 0, 'desk')
await import(pathToFileURL(join(root, 'packages/cli/bin/touchstone.mjs')).href)
