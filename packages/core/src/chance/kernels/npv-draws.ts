import { constant, Draws } from '../draws.ts'
import { below, choose, divide } from '../operations.ts'
import { NPV_YEARS, type NpvColumns } from './npv.ts'

/**
 * The model of `npvKernel` composed from operations on draws, in millions: what a model costs to write and to run before
 * it is hot enough for a kernel. Columns of one length give the same bits as the kernel.
 * @example npvComposed(npvColumns(16, '1')).unit // 'CNY'
 */
export function npvComposed(columns: NpvColumns): Draws<'CNY'> {
  const count = columns.revenue.length
  const amount = (column: Float64Array): Draws<'CNY'> => Draws.of('CNY', column)
  const number = (column: Float64Array): Draws<'1'> => Draws.of('1', column)
  const one = constant('1', 1, count)
  const nothing = constant('CNY', 0, count)

  const trainingFactor = number(columns.trainingGrowth)
  const operatingFactor = one.plus(number(columns.operatingGrowth))
  const kept = one.minus(number(columns.erosion))
  const decay = number(columns.growthDecay)
  const margin = number(columns.grossMargin)
  const afterTax = one.minus(number(columns.tax))
  const discount = one.plus(number(columns.discountRate))

  let income = amount(columns.revenue)
  let operating = amount(columns.operatingCost)
  let training = amount(columns.trainingCost)
  let rate = number(columns.growth)
  let factor = one
  let value = nothing
  for (let year = 0; year < NPV_YEARS; year++) {
    income = income.by(one.plus(rate).by(kept))
    rate = rate.by(decay)
    operating = operating.by(operatingFactor)
    training = training.by(trainingFactor)
    factor = divide(factor, discount)
    const cash = income.by(margin).minus(operating).minus(training)
    value = value.plus(choose(below(nothing, cash), cash.by(afterTax), cash).by(factor))
  }
  return value.plus(income.by(number(columns.multiple)).max(nothing).by(factor))
}
