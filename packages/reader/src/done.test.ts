import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** Sums that a text gives out as those of a completed round. */
const given = (text: string): readonly string[] =>
  read(text, { readings: reference.readings, published: '2026-09-15' })
    .deals.filter(
      ({ relation, status, amount }) =>
        relation === 'round' &&
        status === 'completed' &&
        (amount === null || amount.scope === 'round' || amount.scope === 'sum_of_rounds'),
    )
    .map(({ company, amount }) => `${company} ${amount?.raw ?? ''}`.trim())

describe('a round is given out as done only where a text says so', () => {
  it.each([
    // What somebody has, whatever came when.
    'Armed with $32 million in capital and a staff of nine, Kestrel is building search tools for hospitals.',
    'Kestrel, a search startup with $60 million in venture funding behind it, has named Ana Ruiz chief executive.',
    'Kestrel boasts $82 million in funding and 200 customers.',
    'Kestrel has drawn more than $75 million in funding till date.',
    'With more than $90 million raised, Kestrel is among the best funded labs in Europe.',
    'In the past three years Kestrel has collected $90 million.',
    // One cheque.
    'Medway is making a $180 million equity investment in Kestrel and will use its models.',
    'Medway’s contribution to Kestrel’s Series C was $40 million.',
    '$30 million of Kestrel’s Series C came from Medway.',
    'Medway took part in Kestrel’s Series C with a cheque of $20 million.',
    // A loan, told as one beside the sum, or elsewhere.
    'Kestrel received a $1 million investment from an affiliate of its largest shareholder. The investment is structured as a note payable with a one-year maturity.',
    'Kestrel receives $800K investment ahead of larger deal.\nFoundry Lane and Kestrel have completed an agreement for an $800,000 convertible loan.',
    'Kestrel secured a $20 million facility from Tern Bank.',
    'Kestrel raised $20 million in its stock market debut.',
    // What came to nothing, or has not come.
    'Kestrel shelved its $60 million round.',
    'Kestrel missed its goal of raising $20 million.',
    'Kestrel’s $20 million round never closed.',
    'Kestrel’s $20 million round is on hold.',
    'Kestrel is days away from a $20 million round.',
    'A $20 million round for Kestrel is all but done, two people said.',
    'Kestrel’s board has approved a raise of up to $60 million.',
    'Kestrel’s $30 million round has been cancelled.',
    'Kestrel’s $30 million round awaits the consent of the regulator.',
    'Kestrel gave up on raising $30 million.',
    // Hearsay.
    'It is not clear whether Kestrel has raised $30 million.',
    'Kestrel is believed to have closed a $30 million round, though it would not say so.',
    'Kestrel did not raise $30 million, its founder said.',
    'Rumours have it that Kestrel closed a $60 million Series B.',
    'According to an unconfirmed report, Kestrel raised $20 million.',
    'Kestrel may have raised $20 million.',
    'A report that Kestrel raised $20 million was later retracted.',
    '市场消息称，蓝湖资本、远行创投跟投青砚智能，本轮投后估值达60亿元。',
    '青砚智能拿到1亿元B轮一事未获证实。',
    '青砚智能B轮3亿元的份额已被抢光，只差签字。',
    '青砚智能B轮3亿元，蓝湖资本已给出条款清单。',
    '青砚智能B轮1亿元，协议已签，等待打款。',
    '青砚智能B轮进入交割阶段，金额1亿元。',
    '青砚智能2亿元的B轮等监管点头。',
    '青砚智能2亿元的B轮取消了。',
    '青砚智能是否拿到2亿元B轮，仍不清楚。',
    '青砚智能的2亿元融资已经花完。',
    '青砚智能3亿元的B轮没融成。',
    '青砚智能差点拿到1亿元B轮。',
    '青砚智能的1亿元B轮被叫停。',
    '青砚智能的1亿元B轮推迟了。',
    '如果顺利，青砚智能将拿到1亿元B轮。',
    '远海股份董事会同意以3000万元参与青砚智能B轮融资。',
    '以前总说“C轮死”，没想到这个魔咒还没被打破。',
  ])('none in: %s', (text) => {
    expect(given(text)).toEqual([])
  })

  it.each([
    ['Armed with a $40 million Series B led by Foundry Lane, Kestrel will hire engineers.', 'Kestrel $40 million'],
    ['Kestrel emerges from stealth armed with $40 million in funding.', 'Kestrel $40 million'],
    ['With $40 million raised in its Series B, Kestrel will hire engineers.', 'Kestrel $40 million'],
    ['Kestrel closed its $40 million Series B weeks away from the launch of its chip.', 'Kestrel $40 million'],
    ['Kestrel raised $40 million while the rounds of rivals are on hold.', 'Kestrel $40 million'],
    ['青砚智能完成3亿元B轮融资，由蓝湖资本领投，公司将拿下更多订单。', '青砚智能 3亿元'],
    ['Kestrel has not raised since its $12 million Series B in 2015, which Foundry Lane led.', 'Kestrel $12 million'],
    ['差点倒闭的青砚智能完成3亿元B轮融资。', '青砚智能 3亿元'],
    ['市场消息称芯片将涨价，青砚智能完成3亿元B轮融资。', '青砚智能 3亿元'],
    ['青砚智能完成3亿元B轮融资，款项已到账，只等新厂开工。', '青砚智能 3亿元'],
  ])('one in: %s', (text, deal) => {
    expect(given(text)).toEqual([deal])
  })
  it('holds debt beside equity of the same size apart', () => {
    expect(
      given('Kestrel completed a $5 billion debt raise alongside a separate $5 billion equity investment.'),
    ).toEqual(['Kestrel $5 billion'])
  })
})
