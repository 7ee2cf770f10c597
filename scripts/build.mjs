/** `npm run build`: compile and bundle what is stale. */
import { prepare } from './lib.mjs'

prepare()
