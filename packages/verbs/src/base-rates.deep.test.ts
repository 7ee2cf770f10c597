import { composeMemo } from '@touchstone/core/memo'
import { companyAhead, marketPart, underwrite, type Underwriting } from '@touchstone/core/underwrite'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { expect, it } from 'vitest'
import { inEnglish } from './context.fixture.ts'
import { loadDeal } from './deal.ts'
import { profilesOf } from './fund/profile.ts'

const context = { ...inEnglish, reference: { ...inEnglish.reference, ...marketReference }, funds: exampleFunds }
const draws = 16_384
const layers = ['model', 'application', 'infrastructure', 'chip'] as const

/** Twenty invented deals: layers in turn, amounts and stakes by a fixed walk, more and more of each stated. */
function dealText(i: number): string {
  const layer = layers[i % 4] ?? 'model'
  const walk = (i * 7) % 20
  const amount = [0.5, 1, 2, 3, 6][walk % 5] ?? 1
  const stake = [4, 5, 6, 7, 10][(walk + i) % 5] ?? 7
  const lead = i % 3 === 0 ? ['  "market.leaderChance": 15%到35%'] : []
  const near = i % 2 === 0 ? [`  "market.comparable": ${amount * 6}亿到${amount * 14}亿元`] : []
  const assumed = [...lead, ...near]
  return [
    'format: touchstone/deal@1',
    'asOf: 2023-04-30',
    `company: {name: 假想公司${i + 1}, english: Invented ${i + 1}, layer: ${layer}, country: CN, stage: angel}`,
    `round: {label: A, amount: ${amount}亿元, stake: ${stake}%}`,
    ...(i % 5 < 3
      ? [
          `finances: {revenueByLine: [{line: api, annual: ${Math.round(amount * 1500)}万元, growth: ${100 + walk * 10}%}]}`,
        ]
      : []),
    ...(assumed.length === 0 ? [] : ['assumptions:', ...assumed]),
    '',
  ].join('\n')
}

const of = (text: string, baseRates?: string): Underwriting => {
  const input = { file: 'a.deal.yaml', text, draws }
  const deal = loadDeal(input, context)
  const funds = profilesOf(exampleFunds.slice(0, 1), context)
  if (!deal.ok || !funds.ok) throw new Error('the generated deal cannot be read')
  const got = underwrite(deal.value, context.reference, {
    engine: 'test',
    draws,
    funds: funds.value,
    market: marketPart,
    company: companyAhead,
    ...(baseRates === undefined ? {} : { baseRates, swap: false }),
  })
  if (!got.ok) throw new Error(JSON.stringify(got.issues))
  return got.value
}

const invests = (choice: string | undefined): boolean => choice === 'lead' || choice === 'follow'

it('says of twenty generated deals whether the verdict holds under the other base rates, rightly', async () => {
  const rows: string[] = []
  let flips = 0
  for (let i = 0; i < 20; i++) {
    const text = dealText(i)
    const own = of(text)
    const other = of(text, 'US')
    const said = own.market?.other?.choice
    const [ours, theirs] = [own.verdict.best ?? own.verdict.choice, other.verdict.best ?? other.verdict.choice]
    const flip = invests(ours) !== invests(theirs)
    if (flip) flips++
    // What the answer says with fewer draws is what a whole run under the other set comes to.
    expect([i, invests(said)]).toEqual([i, invests(theirs)])
    if (flip) expect([i, own.verdict.choice]).toEqual([i, 'cannot_say'])
    const memo = JSON.stringify(composeMemo(own, { edition: 'internal', depth: 'ic' }))
    expect([i, memo.includes(`funds/bases-${flip ? 'flip' : 'hold'}`)]).toEqual([i, true])
    rows.push(
      `| ${i + 1} | ${layers[i % 4]} | ${/amount: (\S+),/.exec(text)?.[1] ?? ''} | ${/stake: (\S+)\}/.exec(text)?.[1] ?? ''} | ${ours} | ${theirs} | ${flip ? 'flip' : 'hold'} | ${own.verdict.choice} |`,
    )
  }
  expect(flips).toBeGreaterThan(0)
  expect(flips).toBeLessThan(20)
  const page = [
    '# The two sets of base rates swapped',
    '',
    '<!-- Written by packages/verbs/src/base-rates.deep.test.ts with `-u`; do not edit. -->',
    '',
    `Twenty invented deals under the Chinese base rates and again under those of the United States, ${draws} draws each, held against the RMB 5+2 fund. *Hold* means that the rule invests, or does not, under both. Where it flips, the verdict is \`cannot_say\`; it is also that where too much rests on loans.`,
    '',
    '| deal | layer | amount | stake | rule under CN | rule under US | says | verdict |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `${flips} flip, ${20 - flips} hold.`,
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../../docs/base-rates.md')
})
