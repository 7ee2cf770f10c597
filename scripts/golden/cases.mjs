import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'

/** The files of published cases that the repository keeps. */
export const goldenFiles = () => {
  const folder = join(root, 'golden/finance')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}

/** Every line of a file with its place; a line that is no JSON stays a line, to be reported as failed. */
export function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text: text.trim(), place: `line ${index + 1}` }))
    .filter((one) => one.text !== '')
    .map(({ text, place }) => {
      try {
        return { ...JSON.parse(text), place }
      } catch {
        return { id: place, topic: null, place }
      }
    })
}

/** The inputs of a case that another one refers to: from the same file, otherwise from the repository's own. */
export function inputsById(cases) {
  const known = new Map(cases.map((one) => [one.id, one.inputs]))
  let own = null
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    own ??= new Map(goldenFiles().flatMap((file) => linesOf(file).map((one) => [one.id, one.inputs])))
    return own.get(id) ?? null
  }
}
