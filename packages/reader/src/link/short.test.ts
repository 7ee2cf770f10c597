import { reference } from '@touchstone/reference'
import { expect, it } from 'vitest'
import { read } from '../read.ts'

it.each([
  [
    '青砚医疗完成新一轮融资，金额超6亿元，北辰资本领投。自2025年完成3亿元A轮融资至今，青砚累计融资超12亿元。',
    '青砚医疗',
  ],
  ['云杼机器人完成B轮融资，北辰资本领投。成立至今，云杼已完成五轮融资，累计融资10亿元。', '云杼机器人'],
  ['沐岚半导体完成2亿元B轮融资。沐岚成立于2020年，曾于2023年完成1亿元A轮融资。', '沐岚半导体'],
  ['「朔方微」完成A轮融资。朔方创始人张维表示，公司累计融资3亿元。', '朔方微'],
  ['拾光智航获1亿元A轮融资，由北辰资本领投。本轮融资后，拾光累计融资额达3亿元。', '拾光智航'],
  [
    'Kestrel Robotics raised $40 million in a Series B. Last year, Kestrel closed a $20 million Series A.',
    'Kestrel Robotics',
  ],
  [
    'Larkspur Medical Technologies closed a $12M seed round. Larkspur is valued at $60 million.',
    'Larkspur Medical Technologies',
  ],
])('%s', (text, company) => {
  const { deals } = read(text, { readings: reference.readings, published: '2026-09-15' })
  expect([...new Set(deals.map((one) => one.company))]).toEqual([company])
})
