import type { DecisionRule } from '@touchstone/core/fund'
import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import { countryOf, invests } from './bases.ts'
import type { Composing } from './composing.ts'
import { partFigure } from './figures.ts'
import { fundName, figure, list, name, statement, term } from './holes.ts'
import { outcomeStatements } from './page-one.ts'
import type { Block, Hole, Statement } from './types.ts'

type Fund = Underwriting['funds'][number]

const idOf = (fund: Fund, what: string): string => `memo.fund.${fund.fund}.${what}`

/** Figures for what the answer of a fund says as bare numbers: cheque, reserves, price under the other rule, break-even. */
export function fundsAsFigures(u: Underwriting): Readonly<Record<string, Figure>> {
  const made: Figure[] = []
  const has = (ids: readonly string[]): readonly string[] => ids.filter((id) => u.figures[id] !== undefined)
  const add = (id: string, value: Figure['value'], key: string, inputs: readonly string[]): void => {
    made.push({ id, value, voice: 'ours', origin: 'computed', cites: [], formula: { key, inputs: has(inputs) } })
  }
  const asked = partFigure(u, 'asked')
  for (const fund of u.funds) {
    add(idOf(fund, 'cheque'), { kind: 'number', unit: fund.currency, value: fund.cheque }, 'memo/fund-cheque', [
      'ours.cheque',
      ...(asked === null ? [] : [asked.id]),
    ])
    add(
      idOf(fund, 'reserves'),
      { kind: 'estimate', unit: fund.currency, estimate: fund.reservesNeeded },
      'memo/fund-reserves',
      ['market.years', 'judged.follow.years', ...(asked === null ? [] : [asked.id])],
    )
    const { price } = fund.maximumPriceUnder
    const unit =
      asked === null || asked.value.kind === 'chance' || asked.value.kind === 'date' ? null : asked.value.unit
    if (price !== null && price.mid > 0 && unit !== null)
      add(idOf(fund, 'other'), { kind: 'number', unit, value: price.mid }, 'memo/fund-other', ['market.multiple'])
    if (fund.waitBreakEven !== null)
      add(idOf(fund, 'letIn'), { kind: 'chance', value: fund.waitBreakEven, standardError: 0.01 }, 'memo/fund-let-in', [
        'market.multiple',
        'market.years',
      ])
  }
  return Object.fromEntries(made.map((one) => [one.id, one]))
}

const percent = (share: number): Hole => name(`${Math.round(share * 100)}%`)
const times = (multiple: number): Hole => name(`${multiple}×`)

function ruleStatement(of: Hole, rule: DecisionRule): Statement {
  switch (rule.name) {
    case 'log_growth':
      return rule.cap === null
        ? statement('funds/rule-log', { fund: of })
        : statement('funds/rule-log-capped', { fund: of, cap: percent(1 - rule.cap) })
    case 'mean_multiple':
      return statement('funds/rule-mean', { fund: of, least: times(rule.least) })
    case 'chance_of_multiple':
      return statement('funds/rule-chance', { fund: of, multiple: times(rule.multiple), chance: percent(rule.chance) })
    case 'hurdle_miss':
      return statement('funds/rule-hurdle', { fund: of, most: percent(rule.most) })
  }
}

/** The break-even of waiting, in place of odds nobody has counted. */
const waitStatement = (of: Hole, fund: Fund): Statement =>
  fund.waitBreakEven === null
    ? statement(invests(fund.verdict.best ?? fund.verdict.choice) ? 'funds/wait-never' : 'funds/wait-pass', {
        fund: of,
      })
    : (fund.verdict.best ?? fund.verdict.choice) === 'pass'
      ? statement('funds/wait-equal', { fund: of })
      : fund.waitBreakEven === 0
        ? statement('funds/wait-any', { fund: of })
        : statement('funds/wait-above', { fund: of, chance: figure(idOf(fund, 'letIn'), 'prose') })

/** Whether the first fund would choose otherwise under the other base rates. */
function basesStatement(u: Underwriting): readonly Statement[] {
  const other = u.market?.other ?? null
  if (other === null || u.verdict.choice === 'void') return []
  const country = countryOf(other.country)
  if (other.choice === 'cannot_say' || other.choice === 'void') return [statement('funds/bases-unsaid', { country })]
  const choice = term(`choice/${other.choice}`)
  const own = u.verdict.best ?? u.verdict.choice
  if (invests(own) !== invests(other.choice)) return [statement('funds/bases-flip', { country, choice })]
  return [statement(invests(own) ? 'funds/bases-hold' : 'funds/bases-hold-out', { country, choice })]
}

/**
 * What the deal does to each fund, side by side: verdict by its own rule, the rule, highest price under it and under another,
 * and the break-even of waiting. A forecast of funds, so never outside.
 */
export function fundBlocks(c: Composing): readonly Block[] {
  const { u, edition } = c
  if (edition === 'external' || u.funds.length === 0) return []
  const dash = name('–')
  const maybe = (id: string, there: boolean): Hole => (there ? figure(id, 'page') : dash)
  const verdicts = u.funds.map((fund): readonly Hole[] => {
    const { price } = fund.maximumPriceUnder
    return [
      fundName(fund),
      term(`choice/${fund.verdict.choice}`),
      term(`strength/${fund.verdict.strength}`),
      fund.verdict.best === undefined ? dash : term(`choice/${fund.verdict.best}`),
      maybe(`fund.${fund.fund}.most`, u.figures[`fund.${fund.fund}.most`] !== undefined),
      maybe(idOf(fund, 'other'), price !== null && price.mid > 0),
    ]
  })
  const effects = u.funds.map((fund): readonly Hole[] => [
    fundName(fund),
    figure(idOf(fund, 'cheque'), 'page'),
    figure(`fund.${fund.fund}.without`, 'page'),
    figure(`fund.${fund.fund}.with`, 'full'),
    ...(['dpiWithout', 'dpiWith'] as const).map((one) =>
      maybe(`fund.${fund.fund}.${one}`, u.figures[`fund.${fund.fund}.${one}`] !== undefined),
    ),
    figure(`fund.${fund.fund}.late`, 'page'),
    figure(`fund.${fund.fund}.hurdle`, 'page'),
    figure(idOf(fund, 'reserves'), 'high'),
  ])
  // Funds with one rule are named together.
  const sameRule = (fund: Fund): readonly Fund[] =>
    u.funds.filter((one) => JSON.stringify(one.rule) === JSON.stringify(fund.rule))
  const said = u.funds.flatMap((fund): readonly Statement[] => {
    const of = fundName(fund)
    const same = sameRule(fund)
    return [
      ...(same[0] === fund ? [ruleStatement(list(same.map((one) => fundName(one))), fund.rule)] : []),
      ...(fund.maximumPrice?.beyond === true ? [statement('funds/beyond', { fund: of })] : []),
    ]
  })
  // So are those of which the same is said about waiting; a break-even is each fund's own.
  const aboutWaiting = u.funds.map((fund) => waitStatement(fundName(fund), fund))
  const waits = aboutWaiting.flatMap((one, at): readonly Statement[] => {
    if (one.key === 'funds/wait-above') return [one]
    const alike = u.funds.filter((_, other) => aboutWaiting[other]?.key === one.key)
    return alike[0] === u.funds[at]
      ? [{ ...one, holes: { ...one.holes, fund: list(alike.map((fund) => fundName(fund))) } }]
      : []
  })
  const [first] = u.funds
  const other = first?.maximumPriceUnder.rule
  const otherSaid = other === undefined ? [] : [ruleStatement(term('column/other-rule'), other)]
  return [
    { kind: 'heading', level: 2, statement: statement('section/funds', {}) },
    {
      kind: 'table',
      caption: statement('funds/verdicts', {}),
      columns: ['fund', 'verdict', 'strength', 'best', 'most', 'other-rule'].map((one) => `column/${one}`),
      rows: verdicts,
    },
    {
      kind: 'list',
      ordered: false,
      items: [...outcomeStatements(c), ...said, ...waits, ...otherSaid, ...basesStatement(u)],
    },
    {
      kind: 'table',
      caption: statement('funds/effect', {}),
      columns: ['fund', 'cheque', 'without', 'with', 'dpi-without', 'dpi-with', 'late', 'hurdle', 'reserves'].map(
        (one) => `column/${one}`,
      ),
      rows: effects,
    },
  ]
}
