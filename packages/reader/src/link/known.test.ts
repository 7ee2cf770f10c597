import type { NamedFact } from '@touchstone/core/facts'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { Known } from './known.ts'

const names: readonly NamedFact[] = [
  { is: 'investor', kind: 'rmb-fund', names: ['云和资本'] },
  { is: 'investor', kind: 'sovereign', names: ['海湾投资局', 'GIA'] },
  { is: 'investor', kind: 'usd-fund', names: ['Lux Capital', 'Lux'] },
]
const known = new Known(names)
const edges = (text: string, name: string): string => {
  const start = text.indexOf(name)
  return known.edges(text, { name, start, end: start + name.length }).name
}

describe('a gazetteer', () => {
  it('gives a name its whole length, and takes off what says what it is', () => {
    expect(edges('由星桥、云和资本领投', '和资本')).toBe('云和资本')
    expect(edges('由中东投资机构海湾投资局领投', '中东投资机构海湾投资局')).toBe('海湾投资局')
  })
  it('leaves a longer name that only begins like one it knows', () => {
    expect(edges('led by Lux Point and others', 'Lux Point')).toBe('Lux Point')
    expect(edges('由云和资本二期基金领投', '云和资本二期基金')).toBe('云和资本二期基金')
  })
  it('tells the kind of a party, and makes no party of a name alone', () => {
    const text = '青砚智能完成2亿元A轮融资，由云和资本领投。海湾投资局今年也看过许多项目。'
    const [deal] = read(text, { readings: reference.readings, names, published: '2024-05-20' }).deals
    expect([deal?.leads, deal?.investors]).toMatchObject([[{ name: '云和资本', kind: 'rmb-fund' }], []])
  })
})
