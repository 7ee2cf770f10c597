import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { roundVerb } from './round.ts'
import { roundStart, roundView } from './view.ts'

const read = (file: string): string => readFileSync(new URL(`../../../../examples/${file}`, import.meta.url), 'utf8')
const table = (file: string) => ({ file, text: read(`cap/${file}`) })
const three = table('three-rounds.cap.yaml')

describe('a round to begin with', () => {
  it.each(['three-rounds.cap.yaml', 'registered-capital.cap.yaml', 'shareholders.csv', 'redemption.cap.yaml'])(
    'can be solved on %s as it stands',
    (file) => {
      for (const context of [inChinese, inEnglish]) {
        const { value } = roundStart({ ...table(file), today: '2027-06-30' }, context)
        const view = roundView({ file: 'new.round.yaml', text: value?.text ?? '', table: table(file) }, context)
        expect(view.issues.filter((one) => one.severity === 'error')).toEqual([])
        expect(view.value?.out?.date).toBe('2027-06-30')
        expect(view.value?.form.pricing).toBe('preMoney')
      }
    },
  )
  it('stands at the last price where there is one', () => {
    // 15m shares at 40 = 600m before; a quarter of it is new money.
    expect(roundStart(table('redemption.cap.yaml'), inEnglish).value?.text).toContain(
      'preMoney: 600000000 CNY\nnewMoney: 150000000 CNY',
    )
  })
})

describe('the composer’s view of a round', () => {
  const text = read('rounds/series-c.zh.round.yaml')
  const view = roundView({ file: 'c.round.yaml', text, table: three }, inChinese)

  it('says what the file says, and answers as the verb does', () => {
    expect(view.value?.form.fields).toMatchObject({
      '/label': 'C轮',
      '/preMoney': '4亿元',
      '/pool/target': '10%',
      '/pool/timing': 'pre-money',
      '/class/preference/seniority': 'senior',
    })
    expect(view.value?.form.investors).toEqual([
      { holder: '北岸资本', amount: '6000万元', proRata: '', rest: false },
      { holder: '大河基金', amount: '', proRata: '1x', rest: false },
      { holder: '长桥创投', amount: '', proRata: '', rest: true },
    ])
    expect(view.value?.form.more).toEqual(['secondary', 'rounding'])
    expect(view.value?.out).toEqual(roundVerb({ file: 'c.round.yaml', text, table: three }, inChinese).value)
  })

  it('keeps the form while the file is wrong', () => {
    const broken = roundView({ file: 'c.round.yaml', text: text.replace('4亿元', '很多'), table: three }, inChinese)
    expect(broken.value).toMatchObject({ out: null, consents: null, form: { fields: { '/preMoney': '很多' } } })
    expect(broken.issues.some((one) => one.severity === 'error' && one.at.path === '/preMoney')).toBe(true)
  })

  it('names the classes that it touches, who can stop it, and whose rights it sets off', () => {
    const consents = view.value?.consents
    // Dearer than every round before it, senior, with a larger pool; each class has one or two holders.
    expect(consents?.classes.map((one) => [one.class, one.canBlock])).toEqual([
      ['seed', ['松下创投']],
      ['a', ['大河基金']],
      ['b', ['Harbour Capital']],
    ])
    expect(consents?.classes[0]?.matters).toEqual(['new-shares', 'senior-rights', 'larger-pool', 'charter-change'])
    // 大河 takes its part; 松下 has the right and does not.
    expect(consents?.waivers).toEqual([{ name: '松下创投', kind: 'pre-emption' }])
    // Of 2.5m votes of class A river has 2m: half may be found without the other, all not.
    const all = roundView({ file: 'c.round.yaml', text, table: three, consent: '1' }, inChinese)
    expect(all.value?.consents?.classes[1]?.canBlock).toEqual(['大河基金', '西山引导基金'])
  })

  it('sets off anti-dilution and a lower price in a down round', () => {
    const down = read('rounds/down-round.zh.round.yaml')
    const { value } = roundView({ file: 'd.round.yaml', text: down, table: three }, inChinese)
    expect(value?.consents?.waivers).toContainEqual({ name: 'Harbour Capital', kind: 'anti-dilution' })
    expect(value?.consents?.classes.find((one) => one.class === 'b')?.matters).toContain('lower-price')
    expect(value?.consents?.classes.find((one) => one.class === 'seed')?.matters).not.toContain('lower-price')
  })
})

describe('a first class of preferred', () => {
  it.each(['senior', 'pari-passu'])('stands in the first rank where nobody has a preference (%s)', (rank) => {
    const text = `format: touchstone/round@1
label: A
date: 2025-02-02
capTable: x
class: {id: a, preference: {multiple: 1x, participation: none, seniority: ${rank}}}
preMoney: 1亿元
newMoney: 2000万元
investors: [{holder: z, rest: true}]
`
    const { ok, value } = roundVerb({ file: 'a', text, table: table('registered-capital.cap.yaml') }, inChinese)
    expect(ok).toBe(true)
    expect(value?.capTable.yaml).toMatch(/seniority: "?1"?/)
  })
})
