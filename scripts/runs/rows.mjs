/** Published runs in golden/runs, ready to be predicted. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'
import { familyOf, measuredBytes, measuredSeconds, trainInput } from './adapter.mjs'

/** The rows of a JSON Lines file. */
export const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** Every row of golden/runs. */
export function goldenRows() {
  const folder = join(root, 'golden/runs')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(join(folder, name)))
}

/** Rows with the input of `train` read by the product's own reader; those that it refuses carry why. */
export async function readRows(rows) {
  const { readTrainFile } = await import('@touchstone/verbs/engine')
  const { completeJob, parameterCount } = await import('@touchstone/core/compute')
  const { engineReference: reference } = await import('@touchstone/reference/engine')
  return rows.map((row) => {
    const input = trainInput(row)
    const base = { row, id: row.id, family: familyOf(row), input }
    if (input === null) return { ...base, refused: ['no accelerator'] }
    const read = readTrainFile({ file: String(row.id), text: JSON.stringify(input) }, reference)
    if (!read.ok) return { ...base, refused: read.issues.map((one) => `${one.code} ${JSON.stringify(one.params)}`) }
    const file = read.value
    return {
      ...base,
      file,
      complete: (memory) => completeJob(file.request, memory),
      size: (memory) => parameterCount(completeJob(file.request, memory).jobs[0].shape),
      seconds: row.oom === true ? null : measuredSeconds(row, input),
      bytes: row.oom === true ? null : measuredBytes(row),
    }
  })
}
