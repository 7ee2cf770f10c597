import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inputsById } from './cases.mjs'
import { deviations } from './compare.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'adapters')

/** Topic → function of the inputs of a case; a topic that two files claim is a mistake of ours. */
const adapters = new Map()
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.mjs') || name.endsWith('.test.mjs')) continue
  const module = await import(pathToFileURL(join(folder, name)).href)
  for (const [topic, adapter] of Object.entries(module.adapters)) {
    if (adapters.has(topic)) throw new Error(`two adapters for ${topic}`)
    adapters.set(topic, adapter)
  }
}

export const topics = () => [...adapters.keys()].sort()

/** Runs cases in order. Each gives its id and what deviates; nothing deviates where the case holds. */
export function runCases(cases) {
  const inputsOf = inputsById(cases)
  return cases.map((one) => {
    const id = String(one.id ?? one.place)
    const adapter = adapters.get(one.topic)
    if (adapter === undefined) return { id, deviations: [`no such topic: ${one.topic}`] }
    if (typeof one.expected !== 'object' || one.expected === null) return { id, deviations: ['nothing expected'] }
    try {
      const found = adapter(one.inputs, { inputsOf, id })
      return { id, deviations: deviations(one.expected, found, one.tolerance ?? { rel: 1e-9 }) }
    } catch (error) {
      return { id, deviations: [`failed: ${error instanceof Error ? error.message : String(error)}`] }
    }
  })
}
