import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { draft } from './draft.ts'
import { stemOf } from './stem.ts'
import { read } from '../read.ts'

/** What the drafts of a text claim, as the text has it. */
function claims(text: string): readonly string[] {
  const readings = read(text, { readings: reference.readings, models: reference.models })
  const [first] = draft(text, readings, { id: 'a', title: 'A', published: '2023-04-11' })
  const json = JSON.stringify(first?.content['claims'] ?? [])
  return [...json.matchAll(/"from":"a#(\d+)-(\d+)"/g)].map(([, start, end]) => text.slice(Number(start), Number(end)))
}

const deal = 'Qingyan Technology closed an angel round of RMB 200 million. '

describe('a claim of a draft', () => {
  it('is the clause around a figure', () => {
    expect(claims(`${deal}They say so. A training run costs USD 4.5 million, and that is dear.`)).toEqual([
      'A training run costs USD 4.5 million',
    ])
    expect(claims('青砚智能完成数亿元天使轮融资。有人说，跑一次训练要450万美元（甲报，2023年），太贵。')).toEqual([
      '跑一次训练要450万美元',
    ])
  })
  it('begins with a whole word where the sentence is too long to quote', () => {
    const long = 'and as everybody who has looked at these companies for more than a single week knows by now '
    const [said = ''] = claims(`${deal}${long.repeat(2)}a training run costs USD 4.5 million.`)
    expect(said).toMatch(/a training run costs USD 4\.5 million$/)
    expect(said.length).toBeGreaterThan(60)
    expect(` ${long.repeat(2)}`).toContain(` ${said.split(' ')[0] ?? ''} `)
  })
})

describe('a draft', () => {
  const content = (text: string) => {
    const readings = read(text, { readings: reference.readings, models: reference.models })
    return draft(text, readings, { id: 'a', title: 'A', published: '2023-04-11' })[0]?.content ?? {}
  }
  it('says where a company sits only where its text does', () => {
    expect(
      content('Qingyan Technology, based in Toronto, closed an angel round of USD 20 million.')['company'],
    ).toMatchObject({
      country: { value: 'CA', from: 'a#20-36' },
    })
    expect(content('Qingyan Technology closed an angel round of USD 20 million.')['company']).not.toHaveProperty(
      'country',
    )
  })
  it('says by which words a layer is decided', () => {
    expect(content('推理芯片公司青砚智能完成数亿元天使轮融资。')['company']).toMatchObject({
      layer: { value: 'chip', from: 'a#0-6' },
    })
    expect(content('青砚智能完成数亿元天使轮融资。')['company']).not.toHaveProperty('layer')
  })
  it('writes amounts and names without the readings that copies put between their signs', () => {
    expect(content('青硯智能完成數(shù)億元天使輪融資，藍湖國(guó)際資本領投。')['round']).toMatchObject({
      amount: { value: '數億元', from: 'a#6-14' },
      leads: [{ value: '藍湖國際資本' }],
    })
  })
})

describe('the file name of a company', () => {
  it('is its letters and numbers', () => {
    expect(stemOf('青砚智能')).toBe('青砚智能')
    expect(stemOf('A/B "C" Ltd.')).toBe('a-b-c-ltd')
    expect(stemOf('..')).toBe('deal')
  })
})
