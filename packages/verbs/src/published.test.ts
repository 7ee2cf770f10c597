import { modelsPage } from '@touchstone/render'
import { models as modelsEn } from '@touchstone/render/words/en/models'
import { models as modelsZh } from '@touchstone/render/words/zh/models'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { engineReference as reference } from '@touchstone/reference/engine'
import { describe, expect, it } from 'vitest'
import { publishedModels } from './published.ts'

const rows = publishedModels(reference)
const of = (key: string) => rows.find((one) => one.fact.key === key)?.check

describe('published models', () => {
  it('are all there, each with a verdict', () => {
    expect(rows.length).toBe(reference.models.length)
    for (const key of [
      'bert-large',
      'gpt-3',
      'switch-c',
      'glam',
      'pangu-nlp',
      'pangu-alpha',
      'plug',
      'm6-100b',
      'm6-1t',
      'm6-10t',
      'ernie-3-titan',
      'stable-diffusion-1',
      'gpt-3-5',
      'sensetime-vision',
    ])
      expect(of(key), key).toBeDefined()
  })

  it('say what is known of the ones people ask about', () => {
    expect(of('gpt-3')).toMatchObject({ verdict: 'reproduced', hours: 3_552_000 })
    expect(of('pangu-alpha')).toMatchObject({ verdict: 'contradicts', reason: 'tokens-disagree' })
    // 512 V100 for 10 days at all of their peak: 18 % of GPT-3's 3.15e23.
    expect(of('m6-10t')).toMatchObject({ verdict: 'not-checkable', reason: 'tokens-unpublished' })
    expect((of('m6-10t')?.most ?? 0) / 3.15e23).toBeLessThan(0.18)
    expect(of('pangu-nlp')?.reason).toBe('size-unpublished')
    expect(of('stable-diffusion-1')?.reason).toBe('operations-unpublished')
    expect(of('baichuan-7b')?.reason).toBe('time-unpublished')
  })

  it('keep unknown numbers unknown', () => {
    for (const { check, fact } of rows)
      for (const value of [check.needed, check.hours, check.utilisation, check.predicted, check.most])
        expect(value === null || value > 0, fact.key).toBe(true)
  })

  it('take the hours of an engine where there is one', () => {
    const [first] = publishedModels(reference, (fact) => (fact.key === 'bert-large' ? 5000 : null)).filter(
      (one) => one.fact.key === 'bert-large',
    )
    expect(first?.check).toMatchObject({ reason: 'engine-agrees', predicted: 5000 })
  })

  it('fill one page per language with the same rows', () => {
    const [chinese, english] = [
      modelsPage(rows, { ...zh, models: modelsZh }),
      modelsPage(rows, { ...en, models: modelsEn }),
    ]
    const tableRows = (page: string): number => page.split('\n').filter((line) => line.startsWith('| ')).length
    expect(tableRows(chinese)).toBe(rows.length + 2)
    expect(tableRows(english)).toBe(rows.length + 2)
    expect(english).toContain('never published')
    expect(chinese).toContain('从未公布')
  })
})
