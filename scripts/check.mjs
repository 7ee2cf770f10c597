/** `npm run check [name…]`: the rules of the repository, after a build. */
import { prepare, runNode } from './lib.mjs'

prepare()
process.exit(runNode(['checks/dist/main.js', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1)
