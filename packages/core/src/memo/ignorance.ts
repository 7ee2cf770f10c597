import { isOurs } from './asked-first.ts'
import { INPUT_PATHS } from '@touchstone/core/deal'
import type { Figure } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { inputFigure } from './figures.ts'
import { figure, list, name, statement, term } from './holes.ts'
import { type BASES, ROUND_TERMS } from './keys.ts'
import type { Block, Hole, Statement } from './types.ts'

const share: Hole = { kind: 'figure', id: 'memo.borrowedShare', form: 'prose' }

/** How many borrowed inputs page one names with their values; the rest by name. */
const onPageOne = 3
const alsoNamed = 4

/** Whether a borrowed number was counted, judged or remembered; its footnote has the rest. Rounds of companies are counted. */
function basisOf(found: Figure | null, from: string): (typeof BASES)[number] {
  if (from.startsWith('companies/')) return 'counted'
  const cite = found?.cites.find((one) => one.kind === 'borrowed')
  if (cite?.kind !== 'borrowed') return 'judged'
  return cite.memory === true ? 'memory' : cite.n === undefined || cite.n === null ? 'judged' : 'counted'
}

function assumedStatement({ u }: Composing, one: Composing['u']['assumed'][number]): Statement {
  const found = inputFigure(u, one.input)
  const input = term(`input/${one.input}`)
  const from = term(`basis/${basisOf(found, one.from)}`)
  const substituted = list(one.substituted.map((what) => term(`substituted/${what}`)))
  if (found === null)
    return one.substituted.length === 0
      ? statement('unknown/assumed-unvalued', { input, from })
      : statement('unknown/substituted-unvalued', { input, from, substituted })
  const value = figure(found.id, 'full')
  return one.substituted.length === 0
    ? statement('unknown/assumed', { input, value, from })
    : statement('unknown/substituted', { input, value, from, substituted })
}

/** Borrowed inputs after those told with their values: by name as far as there is room. */
function alsoBorrowed(inputs: readonly Hole[]): Statement {
  const named = list(inputs.slice(0, alsoNamed))
  const more = inputs.length - alsoNamed
  return more <= 0 ? statement('unknown/also', { inputs: named }) : statement('unknown/also-more', { inputs: named })
}

/** What the answer rests on that the company never said. */
export function unknownBlocks(c: Composing): readonly Block[] {
  const { u } = c
  const heading: Block = { kind: 'heading', level: 2, statement: statement('section/unknown', {}) }
  if (u.assumed.length === 0)
    return [
      heading,
      { kind: 'paragraph', statements: [statement('unknown/none', {}), statement('unknown/not-modelled', {})] },
    ]
  const worth = new Map(u.questions.map((question) => [question.input, question.worth]))
  const ranked = u.assumed
    .map((one, index) => ({ one, index, worth: worth.get(one.input) ?? 0 }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ one }) => one)
  const shown = ranked.slice(0, onPageOne)
  const rest = ranked.slice(shown.length)
  return [
    heading,
    {
      kind: 'paragraph',
      statements: [
        statement('unknown/share', { share }),
        statement('unknown/dead', {}),
        statement('unknown/not-modelled', {}),
      ],
    },
    { kind: 'list', ordered: false, items: shown.map((one) => assumedStatement(c, one)) },
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            statements: [alsoBorrowed(rest.map((one) => term(`input/${one.input}`)))],
          } as const,
        ]),
  ]
}

/** What our fund's documents make us ask: outside it would tell what our fund owes and how long it lives. */
const OF_OUR_FUND = /^fund-/

/** Whom we ask: what is ours to say nobody is asked on page one, and nobody outside hears of it. */
export const questionsAsked = ({ u, edition, depth, bank }: Composing): Composing['u']['questions'] =>
  edition === 'external' || depth === 'screen' || bank !== undefined
    ? u.questions.filter((one) => !isOurs(one.input) && !(edition === 'external' && OF_OUR_FUND.test(one.input)))
    : u.questions

/** What page one asks: the open gates, and up to five with at least two more; all where nothing deeper asks them. */
export function firstQuestions(c: Composing): Composing['u']['questions'] {
  const others = questionsAsked(c)
  if (c.depth !== 'screen' && c.bank === undefined) return others
  const gates = others.filter((one) => one.kind === 'gate')
  const rest = others.filter((one) => one.kind !== 'gate')
  return [...gates, ...rest.slice(0, Math.max(2, 5 - gates.length))]
}

/** Questions that the model puts, as a block. */
export function asBlock(c: Composing, asked: Composing['u']['questions']): Block {
  const { u } = c
  return {
    kind: 'questions',
    rows: asked.map((question) => ({
      id: question.id,
      input: question.input,
      kind: question.kind,
      worth:
        question.kind === 'value' && (u.funds.length === 0 || question.worth >= 0.05)
          ? figure(`memo.question.${question.id}`, 'page')
          : null,
      flip: c.edition === 'external' || question.flip === null ? null : figure(question.flip, 'page'),
      by: (c.by ?? c.below?.by)?.(c, question) ?? null,
    })),
  }
}

/** What to ask tomorrow. */
export function questionBlocks(c: Composing): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, statement: statement('section/questions', {}) }
  const asked = firstQuestions(c)
  return [
    heading,
    asked.length === 0 ? { kind: 'paragraph', statements: [statement('questions/none', {})] } : asBlock(c, asked),
  ]
}

/** Terms that the file tells, and those nobody has asked for yet. */
export function termBlocks({ u }: Composing): readonly Block[] {
  const told = new Set<string>(u.termsTold ?? [])
  const named = (which: boolean): readonly Hole[] =>
    ROUND_TERMS.filter((one) => told.has(one) === which).map((one) => term(`round-term/${one}`))
  const statements = [
    ...(told.size === 0 ? [] : [statement('terms/told', { terms: list(named(true)) })]),
    ...(named(false).length === 0 ? [] : [statement('terms/not-asked', { terms: list(named(false)) })]),
  ]
  return [
    { kind: 'heading', level: 2, statement: statement('section/terms', {}) },
    { kind: 'paragraph', statements },
  ]
}

/** Every input with its value and where it is from. */
export function inputBlocks({ u }: Composing): readonly Block[] {
  // An input that does not enter the verdict has no share of its doubt, which is not a share of nothing.
  const worth = new Map(u.questions.filter((one) => one.worth > 0).map((question) => [question.input, question.id]))
  const rows = Object.keys(INPUT_PATHS).flatMap((input) => {
    const found = inputFigure(u, input)
    if (found === null) return []
    const question = worth.get(input)
    const drives: Hole = question === undefined ? name('–') : figure(`memo.question.${question}`, 'page')
    return [[term(`input/${input}`), figure(found.id, 'full'), term(`origin/${found.origin}`), drives]]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, statement: statement('section/inputs', {}) },
    {
      kind: 'table',
      caption: statement('inputs/caption', {}),
      columns: ['column/input', 'column/value', 'column/origin', 'column/drives'],
      rows,
    },
  ]
}

/** What is needed to make the same bytes again. */
export function recordBlocks({ u }: Composing): readonly Block[] {
  return [
    { kind: 'heading', level: 2, statement: statement('section/record', {}) },
    { kind: 'record', seed: u.seed, draws: u.draws, digest: u.digest, engine: u.engine, reference: u.reference },
  ]
}
