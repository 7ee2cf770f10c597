import type { CapTableLabel, CapTableWords } from '../words/captable-words.ts'
import type { RoundFigures } from './figures.ts'
import { assumedRows, type CapTableSheet, previewRows, Say } from './say.ts'

/** What a row of the table after the round is called. */
export const classLabel = (
  { name, kind }: Pick<RoundFigures['classes']['after'][number], 'name' | 'kind'>,
  words: CapTableWords,
): string =>
  kind === 'options' ? `${name} · ${words.pool}` : kind === 'unissued' ? `${name} · ${words.unissued}` : name

/** Lays the answer of `round` out. */
export function roundSheet(out: RoundFigures, words: CapTableWords): CapTableSheet {
  const say = new Say(words)
  const sections: { title: string; rows: readonly (readonly string[])[] }[] = []
  const head = (...keys: readonly CapTableLabel[]): readonly string[] => keys.map((key) => say.label(key))
  const add = (title: string, rows: readonly (readonly string[])[], least = 1): void =>
    void (rows.length >= least && sections.push({ title, rows }))
  const named = (id: string): string => out.holders.find((one) => one.holder === id)?.name ?? id
  const { pool, rounding } = out

  add(`${out.company} · ${out.label} · ${out.date} · ${out.currency}`, [
    [say.label('price'), say.price(out.price)],
    [say.label('preMoney'), say.money(out.preMoney)],
    [say.label('newMoney'), say.money(out.newMoney)],
    [say.label('postMoney'), say.money(out.headlinePostMoney)],
    [say.label('effectivePreMoney'), say.money(out.effectivePreMoney)],
    [say.label('sharesBefore'), say.count(out.sharesBefore)],
    ...(out.conversions.length > 0 ? [[say.label('capitalization'), say.count(out.capitalization)]] : []),
    [say.label('newShares'), say.count(out.newShares)],
    [say.label('sharesAfter'), say.count(out.sharesAfter)],
  ])
  if (pool !== null)
    add(`${words.sections.pool} · ${words.readings[pool.timing]}`, [
      [say.label('poolBefore'), `${say.count(pool.freeBefore)} · ${say.stake(pool.freeShareBefore)}`],
      [say.label('poolIncrease'), say.count(pool.increase)],
      [say.label('poolAfter'), `${say.count(pool.freeAfter)} · ${say.stake(pool.freeShareAfter)}`],
    ])
  add(words.sections.after, [
    head('class', 'shares', 'asConverted', 'stake', 'price'),
    ...out.classes.after.map((one) => [
      classLabel(one, words),
      say.count(one.shares),
      say.count(one.asConverted),
      say.stake(one.stake),
      say.price(one.price),
    ]),
  ])
  add(words.sections.holders, [
    head('holder', 'stakeBefore', 'stakeAfter', 'dilution', 'shares', 'paid'),
    ...out.holders.map((one) => [
      one.name,
      say.stake(one.before.stake),
      say.stake(one.after.stake),
      say.stake(one.dilution),
      say.count(one.after.shares),
      one.invested.number === 0 ? '' : say.money(one.invested),
    ]),
  ])
  add(
    words.sections.conversions,
    [
      head('class', 'amount', 'price', 'binding', 'shares', 'stake'),
      ...out.conversions.map((one) => [
        one.id,
        say.money(one.amount),
        say.price(one.price),
        words.bindings[one.binding],
        say.count(one.shares),
        say.stake(one.stake),
      ]),
    ],
    2,
  )
  add(
    words.sections.antiDilution,
    [
      head('class', 'before', 'after', 'ratio'),
      ...out.series
        .filter((one) => one.adjusted)
        .map((one) => [one.class, say.price(one.before), say.price(one.after), say.price(one.ratio)]),
    ],
    2,
  )
  add(
    words.sections.secondary,
    [
      head('seller', 'buyer', 'shares', 'price', 'paid', 'blended'),
      ...out.secondary.map((one) => [
        named(one.seller),
        named(one.buyer),
        say.count(one.shares),
        say.price(one.price),
        say.money(one.paid),
        say.price(out.blended.find((each) => each.holder === one.buyer)?.price ?? null),
      ]),
    ],
    2,
  )
  add(
    words.sections.payToPlay,
    [
      head('holder', 'class', 'played', 'shares', 'common'),
      ...out.payToPlay.map((one) => [
        named(one.holder),
        one.class,
        say.stake(one.played),
        say.count(one.converted),
        say.count(one.common),
      ]),
    ],
    2,
  )
  add(
    words.sections.closings,
    [
      head('closing', 'date', 'price', 'amount', 'newShares', 'total'),
      ...out.closings.map((one) => [
        one.label,
        one.date,
        say.price(one.price),
        say.money(one.newMoney),
        say.count(one.newShares),
        say.count(one.total),
      ]),
    ],
    2,
  )
  for (const { term, differs, readings } of out.conventions) {
    const title = `${words.sections.conventions} · ${differs ? words.why[term] : words.samePrice}`
    add(title, [
      head('reading', 'price', 'difference', 'newInvestors', 'convertibles', 'existing'),
      ...readings.map((one) => [
        one.inUse ? `${words.readings[one.convention]} (${words.inUse})` : words.readings[one.convention],
        one.price === null ? words.noPrice : say.price(one.price),
        say.price(one.priceDifference),
        say.stake(one.newInvestors),
        say.stake(one.convertibles),
        say.stake(one.existing),
      ]),
    ])
  }
  add(words.sections.rounding, [
    head('holder', 'exactShares', 'shares', 'remainder'),
    ...rounding.rows.map((one) => [
      one.id.startsWith('new:') ? named(one.holder) : one.id,
      say.count(one.exactShares),
      say.count(one.shares),
      say.money(one.remainder),
    ]),
    [say.label('sharesDifference'), '', say.count(rounding.sharesDifference), ''],
    [say.label('postMoneyDifference'), '', '', say.money(rounding.postMoneyDifference)],
  ])
  add(words.sections.preview, previewRows(out.source.preview, say))
  add(words.sections.assumed, assumedRows(out.assumed, say))
  return { mark: null, sections }
}
