import { reference } from '@touchstone/reference'
import { expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'

it('takes the end of a name for no word of doubt', () => {
  const [, one] = quantitiesIn('30家机构共投资QuartzMax 15亿美元', reference.readings, 'CNY')
  expect([one?.quantity.low, one?.quantity.high, one?.quantity.unit]).toEqual([1.5e9, 1.5e9, 'USD'])
})
