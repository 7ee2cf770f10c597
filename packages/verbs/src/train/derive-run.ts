import type { ConstantFact, Dated, PriceFact } from '@touchstone/core/facts'
import type { DerivedName } from '@touchstone/render'
import { countOf, secondsOf, stepFlopsOf, batchOf, sequenceOf } from './derive-step.ts'
import {
  computed,
  constantInput,
  type Derivation,
  type Derived,
  type DerivedInput,
  factSource,
  input,
  sheetSource,
  sheetValue,
  stated,
} from './derived.ts'
import type { RunAnswer } from './run.ts'

const isPrice = (fact: Dated): fact is PriceFact => 'what' in fact && 'mid' in fact
const isConstant = (fact: Dated): fact is ConstantFact => 'topic' in fact && 'mid' in fact

/** A row of the price tables, named by vendor, contract and day. */
export const priceInput = (fact: PriceFact): DerivedInput =>
  input(
    fact.what === 'rent' ? 'rent' : fact.what === 'electricity' ? 'electricity' : 'purchase',
    fact.mid,
    fact.unit,
    factSource(fact),
    {
      of: [fact.vendor, fact.contract, fact.of].filter((one) => one !== null && one !== '').join(' · '),
      low: fact.low,
      high: fact.high,
    },
  )

/** Names under which constants of the run are told; their names in the tables are their names here. */
const named = (fact: ConstantFact): DerivedName => fact.name as DerivedName

function calendar(derived: Derived, run: RunAnswer): readonly Derivation[] {
  const { stops } = run
  const { lost } = stops
  const rate = input('stopsPerCardHour', stops.perCardHour, '1/card-hour', computed, { symbol: 'λ' })
  const cards = countOf(derived)
  const reports = stops.reports.map((one) =>
    input('report', (one.stops ?? 0) / (one.accelerators * one.hours), '1/card-hour', factSource(one), { of: one.key }),
  )
  const constants = stops.constants.map((fact) => constantInput(named(fact), fact))
  return [
    {
      key: 'goodput',
      value: run.goodput,
      ends: run.ends.goodput,
      unit: '1',
      formula: 'g = 1 − Σ lost',
      inputs: [
        input('lostToCheckpoints', lost.checkpoints, '1', computed),
        input('lostToRework', lost.rework, '1', computed),
        input('lostToRestarts', lost.restarts, '1', computed),
        input('lostToRollbacks', lost.rollbacks, '1', computed),
        ...(run.spares === null ? [] : [input('waiting', lost.spares, '1', computed)]),
        input('checkpointHours', stops.checkpointHours, 'hour', computed, { symbol: 'C' }),
        input('intervalHours', stops.intervalHours, 'hour', computed, { symbol: 'τ' }),
        input('betweenStops', stops.betweenHours, 'hour', computed, { symbol: 'M' }),
        ...constants,
      ],
      constants: [],
      evidence: reports,
    },
    {
      key: 'failures',
      value: run.failures,
      ends: run.ends.failures,
      unit: '',
      formula: '24 · T · (n · λ + λⱼ)',
      inputs: [
        input('days', run.days, 'day', computed, { symbol: 'T' }),
        cards,
        rate,
        input('spread', stops.spread, '', computed, { symbol: 'σ' }),
        ...constants.filter((one) => one.name === 'stopsPerJobHour').map((one) => ({ ...one, symbol: 'λⱼ' })),
      ],
      constants: [],
      evidence: reports,
    },
  ]
}

/** The cost and the price of an hour, each down to the rows of the price tables. */
function money(derived: Derived, run: RunAnswer): readonly Derivation[] {
  const { cost } = derived.parts
  if (cost === null) return []
  const prices = cost.used.filter(isPrice)
  const constants = cost.used.filter(isConstant)
  const { hourly } = cost
  const unit = `${cost.currency}/card/hour`
  const hour = input('hourly', hourly.mid, unit, computed, { symbol: 'p', low: hourly.low, high: hourly.high })
  return [
    {
      key: 'cost',
      value: cost.mid,
      ends: [cost.low, cost.high],
      unit: cost.currency,
      formula: 'H · p',
      inputs: [input('acceleratorHours', run.acceleratorHours, 'card-hour', computed, { symbol: 'H' }), hour],
      constants: [],
      evidence: prices.map(priceInput),
    },
    {
      key: 'hourly',
      value: hourly.mid,
      ends: [hourly.low, hourly.high],
      unit,
      ...(cost.basis === 'rental'
        ? { formula: 'p = median(rent)', inputs: [] }
        : {
            formula: 'p = price · r ÷ (1 − i) ÷ (8760·Y·u) + kW · e',
            inputs: [
              ...constants.map((fact) =>
                constantInput(
                  named(fact),
                  fact,
                  { serverRatio: 'r', interconnectShare: 'i', lifeYears: 'Y', inUse: 'u' }[fact.name],
                ),
              ),
              input('kilowatts', run.kilowattsPerCard, 'kW', computed, { symbol: 'kW' }),
            ],
          }),
      constants: [],
      evidence: prices.map(priceInput),
    },
  ]
}

/** What of a whole run can be taken apart; nothing where the tokens are not known. */
export function runDerivations(derived: Derived): readonly Derivation[] {
  const { file, parts } = derived
  const { run, step } = parts
  if (run === null) return []
  const [batch, sequence, cards] = [batchOf(derived), sequenceOf(derived), countOf(derived)]
  const days = input('days', run.days, 'day', computed, { symbol: 'T' })
  const hours = input('acceleratorHours', run.acceleratorHours, 'card-hour', computed, { symbol: 'H' })
  const tokens =
    step.opaque === null
      ? input('tokens', file.tokens ?? 0, 'token', { kind: 'given' }, { symbol: 'D' })
      : input('samples', file.tokens ?? 0, '', { kind: 'given' }, { symbol: 'D' })
  const epochs =
    file.epochs === null ? [] : [input('epochs', file.epochs, '', stated(derived, 'epochs'), { symbol: 'ε' })]
  const plain = { constants: [], evidence: [] }
  const [serverRatio, use, pue] = run.power
  return [
    {
      key: 'trainingFlops',
      value: run.trainingFlops,
      unit: 'FLOP',
      formula: 'C = D · F ÷ (b · s)',
      inputs: [tokens, ...epochs, stepFlopsOf(derived), batch, sequence],
      ...plain,
    },
    {
      key: 'days',
      value: run.days,
      ends: run.ends.days,
      unit: 'day',
      formula: 'T = S · t ÷ 86400 ÷ g;  S = D ÷ (b · s)',
      inputs: [
        tokens,
        ...epochs,
        input('steps', run.steps, '', computed, { symbol: 'S' }),
        secondsOf(derived),
        input('idealDays', run.idealDays, 'day', computed),
        input('goodput', run.goodput, '1', computed, { symbol: 'g' }),
      ],
      ...plain,
    },
    ...calendar(derived, run),
    {
      key: 'acceleratorHours',
      value: run.acceleratorHours,
      unit: 'card-hour',
      formula: 'H = n · 24 · T',
      inputs: [cards, days],
      ...plain,
    },
    {
      key: 'energy',
      value: run.energyMwh,
      unit: 'MWh',
      formula: 'E = H · w · r · u · PUE ÷ 10⁶',
      inputs: [
        hours,
        input('watts', sheetValue(derived, 'watts'), 'watt', sheetSource(derived, 'watts'), {
          of: step.job.cluster.accelerator.key,
          symbol: 'w',
        }),
        ...(serverRatio === undefined ? [] : [constantInput('serverRatio', serverRatio, 'r')]),
        ...(use === undefined ? [] : [constantInput('use', use, 'u')]),
        ...(pue === undefined ? [] : [constantInput('pue', pue, 'PUE')]),
      ],
      ...plain,
    },
    ...money(derived, run),
  ]
}
