/** Rows taken as true, as documents for the claim rules: published runs, models, rounds, filings and rents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'
import { factRows } from './facts.mjs'
import { pairRows } from './pairs.mjs'

const linesOf = (path) =>
  readFileSync(join(root, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const clean = (row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null))
const plainName = (name) => name.toLowerCase().replaceAll(/[\s_()-]/g, '')

/** The dense peak of a card in the format of a run; undefined where the tables have none. */
function peakOf(reference, precisions, gpu, precision) {
  const named = reference.accelerators.find((one) =>
    [one.key, one.name, ...one.aliases].some((name) => plainName(name) === plainName(gpu)),
  )
  const format = Object.entries(precisions.names).find(([, names]) =>
    names.some((name) => plainName(name) === plainName(precision ?? 'bf16')),
  )?.[0]
  return named?.peakDenseFlops[format ?? 'bf16'] ?? named?.peakDenseFlops.bf16
}

/** Published runs of tier A: a step's tokens in a step's time, or the whole run. */
function runRows(reference, precisions) {
  const rows = readdirSync(join(root, 'golden/runs')).flatMap((name) => linesOf(`golden/runs/${name}`))
  return rows
    .filter((row) => row.tier === 'A' && row.oom !== true)
    .map((row) => {
      const step = row.global_batch_tokens ?? (row.global_batch ?? NaN) * (row.seq_len ?? NaN)
      const timed = Number.isFinite(step) && row.iteration_time_s > 0
      const whole = row.tokens_trained > 0 && row.days > 0
      return {
        id: row.id,
        family: row.id.split('-')[0],
        kind: 'run',
        inputs: clean({
          parameters: row.params_total,
          activeParameters: row.params_active ?? (row.kind === 'moe' ? undefined : row.params_total),
          tokens: timed
            ? step
            : whole
              ? row.tokens_trained
              : row.tokens_per_s > 0
                ? row.tokens_per_s * 3600
                : undefined,
          hours: timed ? row.iteration_time_s / 3600 : whole ? row.days * 24 : row.tokens_per_s > 0 ? 1 : undefined,
          cards: row.n_accel,
          peak: peakOf(reference, precisions, row.gpu, row.precision),
          utilisation: row.mfu,
        }),
        // A step's tokens are not the tokens that a model was trained on.
        skip: whole && !timed ? [] : ['data-few', 'data-many'],
      }
    })
}

/** Cards of published runs beside the day they were first sold: one row for each family, card and year. */
function chipRows(reference) {
  const runs = readdirSync(join(root, 'golden/runs')).flatMap((name) => linesOf(`golden/runs/${name}`))
  const seen = new Map()
  for (const row of runs) {
    const card = reference.accelerators.find((one) =>
      [one.key, one.name, ...one.aliases].some((name) => plainName(name) === plainName(row.gpu ?? '')),
    )
    const family = row.id.split('-')[0]
    if (card === undefined || row.year === undefined) continue
    const inputs = { trained: String(row.year), chipFrom: card.of }
    seen.set(`${family} ${card.key} ${row.year}`, {
      id: `chip-${row.id}`,
      family,
      kind: 'chip',
      fresh: true,
      inputs,
      skip: [],
    })
  }
  return [...seen.values()]
}

/** Published models with their tokens, operations and costs. */
function modelRows(reference) {
  return reference.models
    .filter((one) => one.confidence !== 'low')
    .map((one) => {
      const run = one.training
      const card = reference.accelerators.find((other) => other.key === run?.accelerator)
      const cost = run?.costs?.find((other) => other.basis === 'cloud' && other.currency === 'USD')
      const rents = reference.prices.filter(
        (other) =>
          other.what === 'rent' &&
          other.item === card?.key &&
          other.unit === 'USD/card/hour' &&
          Math.abs(daysOf(other.of.split('/')[0]) - daysOf(one.released)) <= 366,
      )
      const hours = run?.acceleratorHours ?? (run?.count > 0 && run?.days > 0 ? run.count * run.days * 24 : undefined)
      return {
        id: one.id,
        family: one.organisation,
        kind: 'model',
        inputs: clean({
          parameters: one.parameters,
          activeParameters: one.activeParameters ?? (one.kind === 'moe' ? undefined : one.parameters),
          tokens: run?.tokensSeen ?? one.tokens,
          cards: hours === undefined ? undefined : 1,
          hours,
          // The hours of the one run stand for all that were ever rented: there were no fewer.
          selfDeveloped: hours === undefined ? undefined : true,
          rentedCardHours: hours,
          peak:
            card?.peakDenseFlops[run?.precision ?? 'bf16'] ?? card?.peakDenseFlops.bf16 ?? card?.peakDenseFlops.fp16,
          // Operations of encoders and pictures are not six times parameters times tokens.
          statedFlops: one.kind === 'dense' ? run?.flops : undefined,
          utilisation: run?.mfu,
          runCost: cost?.amount,
          marketRentLow: rents.length > 0 ? Math.min(...rents.map((other) => other.low)) : undefined,
          trained: card === undefined ? undefined : one.released,
          chipFrom: card?.of,
        }),
        skip: ['encoder', 'encoder-decoder', 'diffusion'].includes(one.kind)
          ? ['run-fits', 'cost-of-run', 'data-few', 'data-many', 'own-compute']
          : [],
      }
    })
}

/** Scores of published models, by their compute. */
const scoreRows = () =>
  linesOf('golden/claims/mmlu.jsonl').map((row) => ({
    id: `mmlu-${row.model}`,
    family: row.model.split(' ')[0],
    kind: 'score',
    inputs: {
      score: row.score,
      statedFlops: 6 * row.parametersActive * row.tokens,
      year: row.year,
      activeParameters: row.parametersActive,
      tokens: row.tokens,
    },
    skip: [],
  }))

/** High-confidence rounds, each a document, with the last priced round of the same company and currency before it. */
function roundRows(reference) {
  const last = new Map()
  const seen = new Map()
  const out = []
  for (const one of reference.rounds) {
    const key = `${one.company} ${one.currency}`
    const before = last.get(key)
    if (one.postMoney !== null) last.set(key, one.postMoney)
    if (one.confidence !== 'high') continue
    const rounds = [...(seen.get(one.company) ?? []), { label: one.round, date: one.of }]
    seen.set(one.company, rounds)
    const priced = one.amount !== null && one.amount > 0
    out.push({
      id: one.id,
      family: one.company,
      kind: 'round',
      inputs: clean({
        amount: priced ? one.amount : undefined,
        stake: one.stake,
        preMoney: one.preMoney ?? (priced && one.postMoney !== null ? one.postMoney - one.amount : undefined),
        postMoney: one.postMoney,
        statedValuation: one.postMoney ?? one.preMoney,
        lastPostMoney: before,
        rounds: rounds.length > 1 ? rounds : undefined,
      }),
      // Its own arithmetic fills what the paper left out, so the identity would only hold against itself.
      skip: one.preMoney === null ? ['pre-post'] : [],
    })
  }
  return out
}

const filingRows = () => linesOf('golden/claims/filings.jsonl').map((row) => ({ ...row, kind: 'filing', skip: [] }))

const daysOf = (date) => Date.parse(`${date}-01-01`.slice(0, 10)) / 86_400_000

/** Listed rents beside the other rents of that card and place within a year, and beside power and wear of that card. */
function rentRows(reference) {
  const rents = reference.prices.filter((one) => one.what === 'rent' && one.confidence !== 'memory')
  return rents.map((one) => {
    const near = rents.filter(
      (other) =>
        other !== one &&
        other.item === one.item &&
        other.place === one.place &&
        other.unit === one.unit &&
        Math.abs(daysOf(other.of.split('/')[0]) - daysOf(one.of.split('/')[0])) <= 366,
    )
    const bought = reference.prices.filter(
      (other) =>
        other.what === 'purchase' && other.item === one.item && other.unit.split('/')[0] === one.unit.split('/')[0],
    )
    const watts = reference.accelerators.find((other) => other.key === one.item)?.watts
    const cheapest = Math.min(...bought.map((other) => other.low))
    return {
      id: one.id,
      family: one.item,
      kind: 'rent',
      inputs: clean({
        rent: one.mid,
        marketRentLow: near.length > 0 ? Math.min(...near.map((other) => other.low)) : undefined,
        marketRentHigh: near.length > 0 ? Math.max(...near.map((other) => other.high)) : undefined,
        // Five years, straight line; power at 1.3 times the card's and 0.08 USD a kWh.
        floorRent:
          Number.isFinite(cheapest) && watts > 0 && one.unit.startsWith('USD')
            ? cheapest / (5 * 8760) + (1.3 * watts * 0.08) / 1000
            : undefined,
      }),
      skip: [],
    }
  })
}

/** All documents, with the half their family falls into. */
export function trueRows(reference, precisions) {
  if (!existsSync(join(root, 'golden/runs'))) throw new Error('golden/runs is missing')
  const documents = [
    ...runRows(reference, precisions),
    ...modelRows(reference),
    ...scoreRows(),
    ...roundRows(reference),
    ...filingRows(),
    ...rentRows(reference),
    ...chipRows(reference),
    ...factRows(reference),
    ...pairRows(reference),
  ]
  const halves = halvesOf(documents.filter((row) => row.fresh !== true))
  return documents.map((row) => ({
    ...row,
    half: row.fresh === true ? halfByName(row.family) : halves.get(`${row.kind} ${row.family}`),
  }))
}

/** The half of a family gathered later: by its name alone, so that further rows move none that is there. */
export function halfByName(family) {
  let hash = 2166136261
  for (const letter of family) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619)
  return (hash >>> 16) % 2 === 0 ? 'calibrated' : 'measured'
}

/**
 * Halves by family: within each kind the largest family first, each to the half that holds fewer rows so far; no family is
 * in both.
 */
export function halvesOf(documents) {
  const sizes = new Map()
  for (const { kind, family } of documents) sizes.set(`${kind} ${family}`, (sizes.get(`${kind} ${family}`) ?? 0) + 1)
  const held = new Map()
  const halves = new Map()
  for (const [name, size] of [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const kind = name.slice(0, name.indexOf(' '))
    const count = held.get(kind) ?? { calibrated: 0, measured: 0 }
    const half = count.calibrated <= count.measured ? 'calibrated' : 'measured'
    count[half] += size
    held.set(kind, count)
    halves.set(name, half)
  }
  return halves
}
