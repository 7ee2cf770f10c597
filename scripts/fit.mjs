/** `npm run fit`: fits the constants of the compute engine on golden/runs (tier A) and writes data/efficiency. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { fitMemory, fitStep, utilisationOf } = await import('./fit/fits.mjs')
const { page } = await import('./fit/page.mjs')
const { goldenRows, readRows } = await import('./runs/rows.mjs')

const rows = await readRows(goldenRows())
const memory = await fitMemory(rows)
const step = await fitStep(rows, memory.values)
const constant = await utilisationOf(rows, memory.values)
writeFileSync(join(root, 'data/efficiency/memory.yaml'), page('efficiency/memory', memory, 'memory'))
writeFileSync(join(root, 'data/efficiency/step-time.yaml'), page('efficiency/step-time', { ...step, constant }, 'step'))
process.stdout.write('wrote data/efficiency; npm run data makes its tables\n')
