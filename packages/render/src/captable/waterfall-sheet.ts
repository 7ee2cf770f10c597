import type { CapTableWords } from '../words/captable-words.ts'
import type { WaterfallFigures } from './figures.ts'
import { assumedRows, type CapTableSheet, previewRows, Say } from './say.ts'

const COSTS = 'transaction-costs'

/** Names of payees by their id. */
export function payeeNames(out: WaterfallFigures, words: CapTableWords): (id: string) => string {
  const names = new Map(out.classes.map((one) => [one.id, one.name]))
  const debts = new Set(out.claims.debts.map((one) => one.name))
  return (id) =>
    names.get(id) ??
    (debts.has(id) ? id : id === COSTS ? words.transactionCosts : id === 'management' ? words.management : id)
}

/** Lays the answer of `waterfall` out. */
export function waterfallSheet(out: WaterfallFigures, words: CapTableWords): CapTableSheet {
  const say = new Say(words)
  const name = payeeNames(out, words)
  const sections: { title: string; rows: readonly (readonly string[])[] }[] = []
  const add = (title: string, rows: readonly (readonly string[])[]): void =>
    void (rows.length > 0 && sections.push({ title, rows }))
  const heading = [out.company, ...(out.date === null ? [] : [out.date]), out.currency].join(' · ')

  for (const exit of out.exits) {
    const names = (ids: readonly string[]): string => (ids.length === 0 ? words.nobody : words.list(ids.map(name)))
    const held = exit.escrow.number > 0
    const later = (value: { readonly later: { text: string; number: number } }): readonly string[] =>
      held ? [say.money(value.later)] : []
    add(`${heading} · ${words.exit(say.money(exit.exit))}`, [
      ...(exit.costs.number > 0 ? [[say.label('costs'), say.money(exit.costs)]] : []),
      ...(exit.debt.number > 0 ? [[say.label('debt'), say.money(exit.debt)]] : []),
      ...(exit.carveOut.number > 0 ? [[say.label('carveOut'), say.money(exit.carveOut)]] : []),
      [say.label('securities'), say.money(exit.securities)],
      ...(held ? [[say.label('escrow'), say.money(exit.escrow)]] : []),
      [say.label('perShare'), say.price(exit.perShare)],
      [say.label('converts'), names(exit.converts)],
      ...(exit.exercises.length > 0 ? [[say.label('exercises'), names(exit.exercises)]] : []),
      ...(exit.forced.length > 0 ? [['', words.forced(names(exit.forced))]] : []),
      [say.label('equilibrium'), exit.unique ? words.unique(exit.equilibria) : words.notUnique],
    ])
    add(words.sections.classes, [
      [
        say.label('class'),
        say.label('does'),
        say.label('payout'),
        say.label('share'),
        ...(held ? [say.label('later')] : []),
      ],
      ...exit.payouts.map((one) => [
        name(one.id),
        words.states[one.state],
        say.money(one.payout),
        say.percent(one.share),
        ...later(one),
      ]),
    ])
    add(words.sections.holders, [
      [say.label('holder'), say.label('payout'), say.label('share'), ...(held ? [say.label('later')] : [])],
      ...exit.holders.map((one) => [one.name, say.money(one.payout), say.percent(one.share), ...later(one)]),
    ])
  }
  add(words.sections.breakpoints, [
    [say.label('from'), say.label('to'), say.label('takes')],
    ...out.breakpoints.map((one) => [
      say.money(one.from),
      one.to === null ? '∞' : say.money(one.to),
      words.list(
        one.takes
          .filter((each) => each.slope.number !== 0)
          .map((each) => words.part(name(each.id), say.percent(each.slope.number))),
      ),
    ]),
  ])
  add(
    words.sections.readings,
    out.readings.flatMap((one): readonly (readonly string[])[] => [
      [words.why[one.term]],
      ...(one.exits.length === 0
        ? [[`${words.readings[one.used]} / ${words.readings[one.other]}: ${words.sameAtExits}`]]
        : one.exits.flatMap(({ exit, changes }) =>
            changes.map((each) => [
              `${words.exit(say.money(exit))} · ${name(each.id)}: ${words.readings[one.used]} ${say.money(each.used)}; ${words.readings[one.other]} ${say.money(each.other)} (${say.money(each.difference)})`,
            ]),
          )),
    ]),
  )
  add(words.sections.preview, previewRows(out.source.preview, say))
  add(words.sections.assumed, assumedRows(out.assumed, say))
  return { mark: null, sections }
}
