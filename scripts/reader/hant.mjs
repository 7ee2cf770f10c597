/**
 * `node scripts/reader/hant.mjs 領领 …`: adds pairs of a traditional character and its simplified twin to the reader's table
 * and writes it anew; without pairs it only writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = join(fileURLToPath(new URL('../..', import.meta.url)), 'packages/reader/src/text/hant.ts')
const lines = readFileSync(file, 'utf8').split('\n')
const FIRST = 0x4e00
const LINE = 116

/** Where the lines of a written word begin and end. */
function stretch(name) {
  const from = lines.findIndex((line) => line.startsWith(`const ${name} =`)) + 1
  let to = from
  while (/^\s+'/.test(lines[to] ?? '')) to++
  return [from, to]
}
const word = (name) =>
  lines
    .slice(...stretch(name))
    .map((line) => line.slice(line.indexOf("'") + 1, line.lastIndexOf("'")))
    .join('')
const signs = lines.find((line) => line.startsWith('export const SIGNS ='))?.split("'")[1] ?? ''

const simplified = word('simplified')
const pairs = new Map()
let code = FIRST
for (const sign of word('steps'))
  if (sign === '~') code += signs.length
  else {
    code += signs.indexOf(sign)
    pairs.set(code, simplified.charAt(pairs.size))
  }
for (const pair of process.argv.slice(2)) {
  const [traditional = '', twin = ''] = [...pair]
  if (traditional.charCodeAt(0) < FIRST || twin === '') {
    process.stderr.write(`${pair}: give a traditional character and its simplified twin, as in 領领\n`)
    process.exit(2)
  }
  pairs.set(traditional.charCodeAt(0), twin)
}

const sorted = [...pairs].sort(([a], [b]) => a - b)
let steps = ''
let last = FIRST
for (const [at] of sorted) {
  steps += '~'.repeat(Math.floor((at - last) / signs.length)) + signs.charAt((at - last) % signs.length)
  last = at
}
function put(name, made) {
  const [from, to] = stretch(name)
  const parts = made.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  lines.splice(from, to - from, ...parts.map((part, at) => `  '${part}'${at + 1 < parts.length ? ' +' : ''}`))
}
put('steps', steps)
put('simplified', sorted.map(([, twin]) => twin).join(''))
writeFileSync(file, lines.join('\n'))
process.stdout.write(`wrote ${sorted.length} pairs\n`)
