import type { QuestionFact } from '@touchstone/core/facts'
import { askNext } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { inputFigure } from './figures.ts'
import { figure, list, name, quote, statement, term } from './holes.ts'
import { asBlock, firstQuestions } from './ignorance.ts'
import type { BankRow, Block, Hole, Statement } from './types.ts'

/** What the deal file or its sources already say to a question, one sentence for each input it feeds. */
function known({ u, said }: Composing, { feeds }: QuestionFact): readonly Statement[] {
  return feeds.flatMap((path): readonly Statement[] => {
    const input = term(`feed/${path}`)
    const found = inputFigure(u, path)
    if (found !== null && found.origin !== 'assumed')
      return [statement('bank/known', { input, value: figure(found.id, 'full') })]
    const words = said?.words[path] ?? []
    return words.length === 0
      ? []
      : [statement('bank/known', { input, value: list(words.map((one) => quote(one.literal, one.cites))) })]
  })
}

const STATES = { stop: 0, open: 1, ok: 2 } as const

/** How the gate stands that a question closes: the worst of all funds, with its reason and source. */
function gateOf({ u, edition }: Composing, { gate }: QuestionFact): NonNullable<BankRow['inside']>['gate'] {
  const [worst] = u.gates
    .filter((one) => one.id === gate && (edition === 'internal' || one.fund === null))
    .sort((a, b) => STATES[a.state] - STATES[b.state])
  return worst === undefined
    ? null
    : { state: worst.state, why: { key: `gate/${worst.why}`, holes: {} }, cites: worst.cites }
}

/** The worth of an answer and where it flips, from the questions that the model itself puts. */
function worthOf(
  { u }: Composing,
  { feeds }: QuestionFact,
): { readonly worth: Hole | null; readonly flip: Hole | null } {
  const fed = u.questions.filter((one) => one.kind === 'value' && feeds.includes(one.input))
  const best = fed.reduce<(typeof fed)[number] | null>(
    (most, one) => (most === null || one.worth > most.worth ? one : most),
    null,
  )
  const flip = fed.find((one) => one.flip !== null)?.flip ?? null
  return {
    worth: best === null || best.worth < 0.05 ? null : figure(`memo.question.${best.id}`, 'page'),
    flip: flip === null ? null : figure(flip, 'page'),
  }
}

function rowOf(c: Composing, question: QuestionFact, kind: BankRow['kind']): BankRow {
  const { key, stage, owner, ask, see, feeds } = question
  const base = { id: key, kind, ask, see, stage, public: question.public }
  // Outside, a question is put without what we hope to hear, what it would move, or what anybody answered.
  if (c.edition === 'external') return { ...base, inside: null }
  const asked = c.said?.asked.find((one) => one.question.value === key)
  const words = (
    of: { readonly literal: string; readonly cites: Parameters<typeof quote>[1] } | null | undefined,
  ): Hole | null => (of === null || of === undefined ? null : quote(of.literal, of.cites))
  const told = (of: { readonly value: string } | null | undefined): Hole | null =>
    of === null || of === undefined ? null : name(of.value)
  return {
    ...base,
    inside: {
      good: question.good,
      bad: question.bad,
      feeds: list(feeds.map((path) => term(`feed/${path}`))),
      ...worthOf(c, question),
      known: known(c, question),
      gate: gateOf(c, question),
      owner: told(asked?.owner) ?? term(`owner/${owner}`),
      due: told(asked?.due),
      answer: words(asked?.answer),
      evidence: words(asked?.evidence),
    },
  }
}

/** Stage of the bank up to which a memo asks: a project the first two, a committee all. */
const STAGE_OF = { screen: 'first-call', project: 'project', ic: 'closing' } as const

/** What the model asks that neither page one nor the bank does; what is ours to say is asked of nobody outside. */
function restBlocks(c: Composing, bank: readonly QuestionFact[]): readonly Block[] {
  if (c.edition === 'external') return []
  const first = new Set(firstQuestions(c).map((one) => one.id))
  const fed = new Set(bank.flatMap((one) => one.feeds))
  const rest = c.u.questions.filter((one) => !first.has(one.id) && !fed.has(one.input))
  return rest.length === 0 ? [] : [{ kind: 'paragraph', statements: [statement('bank/besides', {})] }, asBlock(c, rest)]
}

/**
 * The bank of questions below page one, in the order in which to ask: what closes an open gate, what an answer is worth, the
 * stage's checklist. Each says what the file or a public fact answers already, who asks and until when.
 */
export function bankBlocks(c: Composing): readonly Block[] {
  const { u, bank, depth } = c
  if (bank === undefined || depth === 'screen') return []
  const placed = askNext(bank, {
    openGates: [...new Set(u.gates.flatMap((one) => (one.state === 'open' ? [one.id] : [])))],
    worth: Object.fromEntries(u.questions.flatMap((one) => (one.kind === 'value' ? [[one.input, one.worth]] : []))),
    stage: STAGE_OF[depth],
  })
  const rows = placed.map((one) => rowOf(c, one, one.kind))
  const count = (hit: (row: BankRow) => boolean): Hole => name(String(rows.filter(hit).length))
  return [
    { kind: 'heading', level: 2, statement: statement('section/bank', {}) },
    {
      kind: 'paragraph',
      statements: [
        c.edition === 'external'
          ? statement('bank/all', { all: count(() => true) })
          : statement('bank/counts', {
              all: count(() => true),
              known: count(({ inside }) => inside !== null && (inside.known.length > 0 || inside.gate?.state === 'ok')),
              answered: count(({ inside }) => inside !== null && inside.answer !== null),
            }),
      ],
    },
    { kind: 'bank', rows },
    ...restBlocks(c, placed),
  ]
}
