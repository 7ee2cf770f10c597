/**
 * `node scripts/reader/hant.mjs 領领 …`: adds pairs of a traditional character and its simplified twin to the reader's table
 * and writes it anew; without pairs it only writes it. With `--list` it prints the pairs and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = join(fileURLToPath(new URL('../..', import.meta.url)), 'packages/reader/src/text/hant.ts')
const lines = readFileSync(file, 'utf8').split('\n')
const FIRST = 0x4e00
const LAST = 0x9fff
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

const number = (name) => Number(new RegExp(`^const ${name} = (\\d+)$`, 'm').exec(lines.join('\n'))?.[1])
const BACK = number('BACK')
const LONG = signs.length - 3

/** The pairs that the file holds, by their codes. */
function held() {
  const pairs = new Map()
  const said = [...word('simplified')].map((sign) => signs.indexOf(sign)).values()
  const read = () => said.next().value
  let [at, twin] = [FIRST, FIRST]
  for (const sign of word('steps'))
    if (sign === '~') at += signs.length
    else {
      at += signs.indexOf(sign)
      const step = read()
      twin = step < LONG ? twin + step - BACK : FIRST + ((step - LONG) * signs.length + read()) * signs.length + read()
      pairs.set(at, twin)
    }
  return pairs
}

const pairs = held()
const given = process.argv.slice(2)
if (given.includes('--list')) {
  process.stdout.write(`${[...pairs].map((pair) => String.fromCharCode(...pair)).join(' ')}\n`)
  process.exit(0)
}
for (const pair of given) {
  const codes = [...pair].map((one) => one.charCodeAt(0))
  if (codes.length !== 2 || codes.some((code) => code < FIRST || code > LAST)) {
    process.stderr.write(`${pair}: give a traditional character and its simplified twin, as in 領领\n`)
    process.exit(2)
  }
  pairs.set(...codes)
}

const sorted = [...pairs].sort(([a], [b]) => a - b)
let [steps, simplified] = ['', '']
let [last, before] = [FIRST, FIRST]
for (const [at, twin] of sorted) {
  steps += '~'.repeat(Math.floor((at - last) / signs.length)) + signs.charAt((at - last) % signs.length)
  const step = twin - before + BACK
  const code = twin - FIRST
  const long = [
    LONG + Math.floor(code / signs.length ** 2),
    Math.floor(code / signs.length) % signs.length,
    code % signs.length,
  ]
  simplified += (step >= 0 && step < LONG ? [step] : long).map((one) => signs.charAt(one)).join('')
  ;[last, before] = [at, twin]
}
function put(name, made) {
  const [from, to] = stretch(name)
  const parts = made.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  lines.splice(from, to - from, ...parts.map((part, at) => `  '${part}'${at + 1 < parts.length ? ' +' : ''}`))
}
put('steps', steps)
put('simplified', simplified)
writeFileSync(file, lines.join('\n'))
process.stdout.write(`wrote ${sorted.length} pairs\n`)
