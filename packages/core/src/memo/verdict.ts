import type { Figure, Gate } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { partFigure } from './figures.ts'
import { formOf, shownAs } from './forms.ts'
import { questionsAsked } from './ignorance.ts'
import { figure, name, statement, term } from './holes.ts'
import { basesTurn } from './bases.ts'
import { type PartKey, ROUND_LABELS } from './keys.ts'
import type { Block, Hole, Statement } from './types.ts'

const currencyOf = (one: Figure): string | null =>
  (one.value.kind === 'number' || one.value.kind === 'range' || one.value.kind === 'estimate') &&
  /^[A-Z]{3}$/.test(one.value.unit)
    ? one.value.unit
    : null

/** The price at which the verdict flips: the first threshold in money, else our ceiling. Never outside. */
export function flipPrice({ u, edition }: Composing): Figure | null {
  if (edition === 'external') return null
  const thresholds = u.verdict.flips.flatMap((id) => u.figures[id] ?? [])
  return thresholds.find((one) => currencyOf(one) !== null) ?? partFigure(u, 'ceiling')
}

const shareOf = { kind: 'figure', id: 'memo.borrowedShare', form: 'prose' } as const satisfies Hole

const roundHole = (label: string | null): Hole =>
  label === null
    ? term('round/none')
    : (ROUND_LABELS as readonly string[]).includes(label)
      ? term(`round/${label}`)
      : name(label)

/** Title, then what a partner must know: what is asked, what it rests on, what to ask first. */
export function headBlocks(c: Composing): readonly Block[] {
  const { u } = c
  const found = flipPrice(c)
  // To follow may be right where the whole cheque is too dear: below that price the answer is to lead.
  const whole = partFigure(u, 'asked')
  const dearer = found !== null && whole !== null && middleOf(whole) > middleOf(found)
  const flip = u.verdict.choice === 'follow' && dearer ? null : found
  const { english } = u
  const called = (latin: string | null): Hole =>
    latin === null ? name(u.company) : { kind: 'name', text: u.company, latin }
  const company = called(english ?? null)
  const external = c.edition === 'external'
  const title: Statement = external
    ? statement('title/external', { company })
    : flip === null
      ? statement(`title/${u.verdict.choice}`, { company })
      : statement(`title/${u.verdict.choice}-flip`, { company, price: figure(flip.id, 'page') })
  const asked = partFigure(u, 'asked')
  const percentile = partFigure(u, 'askedPercentile')
  const loss = partFigure(u, 'lossProbability')
  const first = questionsAsked(c)[0]
  const lead: Statement[] = []
  // The price is theirs only if the stake is; where it is the market's, the sentence says so.
  const inferred = u.flags.find((one) => one.key === 'stake-assumed')?.figures['stake']
  if (asked === null) lead.push(statement('lead/no-price', {}))
  else if (percentile !== null && inferred !== undefined)
    lead.push(
      statement('lead/inferred-above', {
        stake: figure(inferred, 'full'),
        asked: figure(asked.id, shownAs(asked)),
        percentile: figure(percentile.id, 'of100'),
      }),
    )
  else if (percentile === null) lead.push(statement('lead/asked', { asked: figure(asked.id, shownAs(asked)) }))
  else
    lead.push(
      statement('lead/asked-above', {
        asked: figure(asked.id, shownAs(asked)),
        percentile: figure(percentile.id, 'of100'),
      }),
    )
  // Where no verdict can be given the questions fill page one, and this stands with the values.
  if (loss !== null && !external) lead.push(statement('lead/loss', { loss: figure(loss.id, 'of100') }))
  if (u.verdict.choice === 'cannot_say' && !external) lead.push(...whyUnsure(c))
  if (first !== undefined) lead.push(statement('lead/ask-first', { question: term(`question/${first.id}`) }))
  const header = statement('header/line', {
    company: called(english === null || english === undefined ? null : `${english} (${u.company})`),
    round: roundHole(u.round),
    layer: term(`layer/${u.layer ?? 'none'}`),
    asOf: name(u.asOf),
    depth: term(`depth/${c.depth}`),
    edition: term(`edition/${c.edition}`),
  })
  return [
    { kind: 'heading', level: 1, statement: title },
    { kind: 'paragraph', statements: lead },
    { kind: 'paragraph', statements: [header] },
    { kind: 'paragraph', statements: [recordLine(c)] },
  ]
}

/** Why nothing is judged: too much is borrowed, or the other base rates would have it otherwise; else it is said elsewhere. */
function whyUnsure({ u }: Composing): readonly Statement[] {
  if (u.verdict.borrowedShare > u.bounds.borrowed) return [statement('unknown/cannot-say', { share: shareOf })]
  const country = basesTurn(u)
  return country === null ? [] : [statement('unknown/bases-turn', { country })]
}

/** Signs of the digest that page one prints; the record has all. */
const DIGEST_SHOWN = 12

/** Which run this is and, inside, who answers for the deal and when it must be decided. */
function recordLine({ u, edition, decision }: Composing): Statement {
  const digest = name(u.digest.slice(0, DIGEST_SHOWN))
  const unset = term('decision/unset')
  const said = (one: string | null | undefined): Hole => (one === null || one === undefined ? unset : name(one))
  return edition === 'external'
    ? statement('header/digest', { digest })
    : statement('header/record', { digest, owner: said(decision?.owner?.value), due: said(decision?.decideBy?.value) })
}

/** May we: one stop makes the rest void. */
export function gateBlocks({ u, edition }: Composing): readonly Block[] {
  // Our fund's documents and our own holdings are nobody's outside.
  const shown = edition === 'external' ? u.gates.filter((gate) => !/^(?:fund-|conflicts$)/.test(gate.id)) : u.gates
  const heading: Block = { kind: 'heading', level: 2, statement: statement('section/gates', {}) }
  if (shown.length === 0) return [heading, { kind: 'paragraph', statements: [statement('gates/none', {})] }]
  const said = shown.some((gate) => gate.state === 'stop')
    ? statement('gates/stop', {})
    : shown.some((gate) => gate.state === 'open')
      ? statement('gates/open', {})
      : null
  return [
    heading,
    { kind: 'paragraph', statements: [...(said === null ? [] : [said]), statement('gates/advice', {})] },
    {
      kind: 'gates',
      rows: grouped(shown).map(({ gate, alike, alone }) => ({
        id: gate.id,
        funds: alone ? [] : u.funds.flatMap((one) => (alike.includes(one.fund) ? [one] : [])),
        state: gate.state,
        why: { key: `gate/${gate.why}`, holes: {} },
        cites: gate.cites,
      })),
    },
  ]
}

interface GateRow {
  readonly gate: Gate
  /** Ids of the funds of which this is said. */
  readonly alike: readonly string[]
  /** Whether the same is said of all. */
  readonly alone: boolean
}

/** Gates of which the same is said of several funds once, and names of funds only where not all are alike. */
function grouped(gates: readonly Gate[]): readonly GateRow[] {
  const same = (a: Gate, b: Gate): boolean => a.id === b.id && a.state === b.state && a.why === b.why
  return gates
    .filter((gate, index) => gates.findIndex((one) => same(one, gate)) === index)
    .map((gate) => ({
      gate,
      alike: gates.flatMap((one) => (same(one, gate) && one.fund !== null ? [one.fund] : [])),
      alone: gates.every((one) => one.id !== gate.id || same(one, gate)),
    }))
}

/**
 * One sentence, its conditions, and what would change it. None of it outside: a verdict beside a price is a bound on the
 * highest price, and two of them at two prices lie about it.
 */
export function recommendationBlocks(c: Composing): readonly Block[] {
  const { u } = c
  const heading: Block = { kind: 'heading', level: 2, statement: statement('section/recommendation', {}) }
  if (c.edition === 'external')
    return [heading, { kind: 'paragraph', statements: [statement('recommendation/external', {})] }]
  const chosen = term(`choice/${u.verdict.choice}`)
  const choice =
    u.verdict.choice === 'cannot_say'
      ? statement('recommendation/unsure', { choice: chosen })
      : statement('recommendation/choice', { choice: chosen, strength: term(`strength/${u.verdict.strength}`) })
  const conditions = u.verdict.conditions.map((key) =>
    statement('recommendation/condition', { condition: term(`condition/${key}`) }),
  )
  const thresholds = u.verdict.flips.flatMap((id) => u.figures[id] ?? [])
  const flips = thresholds.map((one) =>
    statement(u.verdict.choice === 'cannot_say' ? 'recommendation/flip-unsure' : 'recommendation/flip', {
      what: term(`figure/${one.formula?.key ?? one.id}`),
      value: figure(one.id, 'page'),
    }),
  )
  const said = flips.length === 0 ? [statement('recommendation/no-flip', {})] : []
  return [
    heading,
    { kind: 'paragraph', statements: [choice, ...said] },
    ...(conditions.length + flips.length === 0
      ? []
      : [{ kind: 'list', ordered: false, items: [...conditions, ...flips] } as const]),
  ]
}

type Tile = Extract<Block, { kind: 'figures' }>['tiles'][number]

const onLadder = ['gpuBurn', 'commercial', 'ventureCapitalMethod', 'comparables'] as const satisfies readonly PartKey[]
const onTiles = ['asked', 'ceiling', 'askedPercentile', 'runway', 'burn'] as const satisfies readonly PartKey[]

const middleOf = (one: Figure): number => {
  const v = one.value
  if (v.kind === 'estimate') return v.estimate.p50
  if (v.kind === 'number' || v.kind === 'chance') return v.value
  return v.kind === 'range' ? ((v.low ?? v.high ?? 0) + (v.high ?? v.low ?? 0)) / 2 : 0
}

/** Ask against worth, in tiles. */
export function priceBlocks(c: Composing): readonly Block[] {
  const { u } = c
  const tiles = onTiles
    .filter((part) => !(c.edition === 'external' && part === 'ceiling'))
    .map((part): Tile => {
      const found = partFigure(u, part)
      if (found === null)
        return {
          label: `part/${part}`,
          hole: name('–'),
          note: statement('price/missing', { part: term(`part/${part}`) }),
        }
      const form = found.value.kind === 'estimate' || found.value.kind === 'chance' ? 'page' : shownAs(found)
      return { label: `part/${part}`, hole: figure(found.id, form), note: null }
    })
  return [
    { kind: 'heading', level: 2, statement: statement('section/price', {}) },
    { kind: 'figures', tiles },
  ]
}

/** What must be true for the price asked. Outside it would tell where our mind turns. */
export function mustBeTrue({ u, edition }: Composing): readonly Statement[] {
  const must = u.mustBeTrue ?? null
  if (must === null || edition === 'external') return []
  const holes = Object.fromEntries(
    Object.entries(must.figures).map(([hole, id]) => [hole, figure(id, formOf(must.key, hole))]),
  )
  return [{ key: must.key, holes }]
}

/** The ladder of values beside the price asked, sorted by middle. */
export function ladderBlocks({ u, edition }: Composing): readonly Block[] {
  const rows = onLadder
    .flatMap((part) => {
      const found = partFigure(u, part)
      return found === null ? [] : [{ label: `part/${part}`, figure: found.id, middle: middleOf(found) }]
    })
    .sort((a, b) => a.middle - b.middle)
    .map(({ label, figure: id }) => ({ label, figure: id }))
  if (rows.length === 0) return []
  const asked = partFigure(u, 'asked')
  const percentile = partFigure(u, 'askedPercentile')
  const ceiling = edition === 'external' ? null : partFigure(u, 'ceiling')
  const title =
    asked === null || percentile === null
      ? statement('price/ladder', {})
      : statement('price/ladder-asked', { asked: figure(asked.id, 'page'), percentile: figure(percentile.id, 'of100') })
  const near = u.market?.comparables ?? null
  const burn = partFigure(u, 'gpuBurn')
  const statements = [
    ...(burn === null || u.figures['gpuBurn.later'] === undefined
      ? []
      : [
          statement('price/gpu-burn', {
            now: figure(burn.id, 'page'),
            later: figure('gpuBurn.later', 'page'),
            cheaper: figure('rebuild.cheaper', 'full'),
          }),
        ]),
    ...(near === null || partFigure(u, 'comparables') === null
      ? []
      : [statement('price/comparables', { n: name(String(near.n)), alike: name(String(near.alike)) })]),
  ]
  return [
    { kind: 'chart', chart: 'ladder', rows, asked: asked?.id ?? null, ceiling: ceiling?.id ?? null, title },
    ...(statements.length === 0 ? [] : [{ kind: 'paragraph', statements } as const]),
  ]
}
