/**
 * One process of the verdict's timing, started by verdict.mjs: `parts` says where the time of a run
 * that is warm goes, `repaint` edits a file again and again. Prints JSON.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { engineReference } from '@touchstone/reference/engine'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { en as words } from '@touchstone/render/words/en'
import { deskView, loadDeal, underwriteVerb } from '@touchstone/verbs'
import { profilesVerb } from '@touchstone/verbs/equity'
import { refiners } from './refining.mjs'
import { middle } from './turns.mjs'
import { FILES } from './verdict-deals.mjs'

export const DRAWS = 65_536
export const REPAINT_DRAWS = 16_384

const root = new URL('../../', import.meta.url)
const context = { words, reference: { ...engineReference, ...marketReference }, engine: 'bench', funds }
const dealAt = (place) => {
  const file = FILES[place] ?? FILES[0]
  return { file, text: readFileSync(fileURLToPath(new URL(file, root)), 'utf8') }
}

/** Everything that `underwrite --json` computes and prints, with the modules loaded already. */
function underwrite(input) {
  const answer = underwriteVerb(input, context)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return JSON.stringify(answer).length
}

/** CPU of all threads and wall time, in milliseconds. */
async function timed(run) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1000, wall }
}

/** Parts by the function that does them, the innermost of a stack; all below `otherBaseRates` is that part. */
const PARTS = {
  reading: ['loadDeal@deal.js', 'profilesOf@profile.js'],
  company: ['burning@value.js', 'answer@company-part.js'],
  worth: ['askedPrice@value.js', 'worth@value.js'],
  claims: ['checkClaims@claims.js', 'gatesForFunds@fund-gates.js'],
  market: ['prospects@prospects.js'],
  funds: ['ourFund@our-fund.js'],
  wait: ['waitForNext@wait.js'],
  prices: ['highestPrice@highest-price.js'],
  loss: ['chanceShares@rank-shares.js'],
  answers: ['worthOfAnswers@answers.js'],
  digest: ['canonicalJson@canonical.js', 'sha256@sha256.js'],
  swap: ['otherBaseRates@underwrite.js'],
  memory: ['(garbage collector)@'],
}

const partOf = new Map(Object.entries(PARTS).flatMap(([part, names]) => names.map((name) => [name, part])))

/** Milliseconds by part in a profile. */
function partsOf({ nodes, samples, timeDeltas }) {
  const parents = new Map()
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id)
  const own = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [
      id,
      partOf.get(`${functionName}@${url.slice(url.lastIndexOf('/') + 1)}`),
    ]),
  )
  const found = new Map()
  const of = (id) => {
    if (id === undefined) return undefined
    if (!found.has(id)) {
      const above = of(parents.get(id))
      found.set(id, above === 'swap' ? 'swap' : (own.get(id) ?? above))
    }
    return found.get(id)
  }
  const sums = Object.fromEntries([...Object.keys(PARTS), 'rest'].map((part) => [part, 0]))
  samples.forEach((id, i) => (sums[of(id) ?? 'rest'] += timeDeltas[i] / 1000))
  return sums
}

/** A part whose function has gone would stand at nothing for ever: each is to be found in what was compiled. */
function partsThatAreGone() {
  const built = new URL('packages/', root)
  const texts = new Map()
  for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' }))
    if (/^(?:core|verbs)\/dist\/.*\.js$/.test(name.replaceAll('\\', '/'))) {
      const file = name.slice(name.search(/[^/\\]*$/))
      texts.set(file, `${texts.get(file) ?? ''}${readFileSync(new URL(name, built), 'utf8')}`)
    }
  return Object.values(PARTS)
    .flat()
    .filter((one) => {
      const [name, file] = one.split('@')
      return file !== '' && !new RegExp(`\\b${name}(?:\\(|: \\()`).test(texts.get(file) ?? '')
    })
}

async function profiled(run) {
  const gone = partsThatAreGone()
  if (gone.length > 0) throw new Error(`the table names functions that are gone: ${gone.join(', ')}`)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return partsOf(profile)
}

/** The file with another word of its own figures, so that what they touch is computed again. */
const edited = ({ file, text }, turn) => ({ file, text: text.replace(/^asOf:/m, `seed: s${turn % 2}\nasOf:`) })

/** Edits of one amount: the first of the file is made a little larger each time. */
function amountEdited({ file, text }, turn) {
  const at = /(people: *)(\d+)/.exec(text) ?? /(stake: *)(\d+)/.exec(text) ?? /(amount: *)(\d+)/.exec(text)
  if (at === null) throw new Error(`${file} has no amount to edit`)
  return { file, text: text.replace(at[0], `${at[1]}${Number(at[2]) + 1 + turn}`) }
}

const modes = {
  parts: async (deal) => {
    for (let turn = 0; turn < 4; turn++) underwrite(edited(deal, turn))
    const runs = []
    for (let turn = 0; turn < 5; turn++) {
      // Another seed each time: nothing drawn for the last run serves this one.
      const again = { ...deal, seed: `b${turn}` }
      runs.push({ ...(await timed(() => underwrite(again))), parts: {} })
    }
    const parts = await profiled(() => underwrite({ ...deal, seed: 'b9' }))
    return { cpu: middle(runs.map(({ cpu }) => cpu)), wall: middle(runs.map(({ wall }) => wall)), parts }
  },
  repaint: async (deal) => {
    const screen = []
    const rest = []
    for (let turn = 0; turn < 40; turn++) {
      const input = amountEdited(deal, turn)
      const taken = await timed(() => deskView({ ...input, draws: REPAINT_DRAWS }, context))
      if (turn >= 10) screen.push(taken)
    }
    // The page reads its funds once.
    const profiles = profilesVerb(funds, context).value
    const { refine, end } = refiners()
    for (let turn = 40; turn < 49; turn++) {
      const taken = await timed(() => {
        const read = loadDeal(amountEdited(deal, turn), context)
        if (!read.ok) throw new Error(JSON.stringify(read.issues))
        return refine(read.value, profiles)
      })
      if (turn >= 44) rest.push(taken)
    }
    await end()
    const of = (all, kind) => middle(all.map((one) => one[kind]))
    return {
      screen: of(screen, 'wall'),
      screenCpu: of(screen, 'cpu'),
      rest: of(rest, 'wall'),
      restCpu: of(rest, 'cpu'),
    }
  },
}

const [mode, place] = process.argv.slice(2)
if (mode !== undefined && Object.hasOwn(modes, mode))
  process.stdout.write(JSON.stringify(await modes[mode](dealAt(Number(place)))))
