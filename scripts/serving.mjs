/**
 * `node scripts/serving.mjs`: fits the constants of the serving model on golden/serving/trtllm-inflight.jsonl (H100, H200, and
 * Llama 3.3 70B on B200) under their priors and prints them beside those of data/efficiency/serving.yaml.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib.mjs'

const load = (path) => import(pathToFileURL(join(root, path)).href)
const compute = await load('packages/core/dist/compute/index.js')
const { findAccelerator } = await load('packages/verbs/dist/job/names.js')
const { reference } = await load('packages/reference/dist/index.js')

const lines = (name) =>
  readFileSync(join(root, `golden/serving/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const models = new Map(lines('models').map((one) => [one.id, one]))
const rows = lines('trtllm-inflight').filter((row) => row.accelerator !== 'B200' || row.model === 'llama-3.3-70b')
const fact = reference.efficiency.find((one) => one.id === 'efficiency/serving')
const names = Object.keys(fact.constants)

/** Sequences that the benchmark's engine takes, standard deviation of ln of one row, and where a row's loss turns linear. */
const MOST = 2048
const ERROR = 0.15
const BEND = 2

function jobOf(row) {
  const { model, parameters } = models.get(row.model)
  const absent = { experts: 0, topK: 0, sharedExperts: 0, moeFfnHidden: 0, denseLayers: 0, kvLatent: null }
  const shape = { ...absent, ...model }
  const { accelerator } = findAccelerator(row.accelerator, reference)
  const { tp, pp, ep, precision, cachePrecision } = row
  const { nodeSize, scaleOutBytesPerSecond } = accelerator
  const cluster = { accelerator, count: tp, nodeSize, scaleOutBytesPerSecond }
  const plan = { tp, pp, ep, precision, cachePrecision }
  const service = { shape, weights: compute.weightsOf(shape, parameters), cluster, plan }
  return { row, service, request: { prompt: row.promptTokens, output: row.outputTokens, cacheHit: 0 } }
}
const jobs = rows.map(jobOf)

function loss(constants) {
  let sum = 0
  for (const { row, service, request } of jobs) {
    const batch = Math.min(row.requests, compute.usualBatch(service, null, request, MOST, null, constants))
    const found = compute.servedAt(service, null, request, batch, constants).outputTokensPerSecond
    const e = Math.abs(Math.log(found / row.value)) / ERROR
    sum += e < BEND ? (e * e) / 2 : BEND * e - (BEND * BEND) / 2
  }
  for (const name of names) {
    const { prior, priorSpread } = fact.constants[name]
    const d = Math.log(constants[name] / prior) / priorSpread
    sum += (d * d) / 2
  }
  return sum
}

/** Shares of a published speed stay below what has been measured of any. */
const LIMITS = { narrow: 1, overlap: 1, memoryShare: 0.97, weightBandwidth: 0.93, cacheBandwidth: 0.85 }

let best = Object.fromEntries(names.map((name) => [name, fact.constants[name].prior]))
let least = loss(best)
for (let step = 0.4; step > 0.02;) {
  let moved = false
  for (const name of names)
    for (const way of [1, -1]) {
      const value = best[name] * Math.exp(way * step * fact.constants[name].priorSpread)
      if (value > (LIMITS[name] ?? Infinity)) continue
      const tried = { ...best, [name]: value }
      const sum = loss(tried)
      if (sum < least) {
        least = sum
        best = tried
        moved = true
      }
    }
  if (!moved) step /= 2
}
process.stdout.write(
  `loss ${least.toFixed(2)}, of the file ${loss(Object.fromEntries(names.map((n) => [n, fact.constants[n].value]))).toFixed(2)}\n`,
)
for (const name of names)
  process.stdout.write(
    `${name.padEnd(18)} ${best[name].toPrecision(4).padStart(12)}  file ${fact.constants[name].value}\n`,
  )
