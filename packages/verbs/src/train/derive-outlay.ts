import { computed, constantInput, type Derivation, type Derived, factSource, input } from './derived.ts'

const plain = { constants: [], evidence: [] }

/** What of spares and people can be taken apart; nothing where neither was said. */
export function outlayDerivations(derived: Derived): readonly Derivation[] {
  const { outlay, run, cost } = derived.parts
  if (outlay === null || run === null) return []
  const { answer, paid } = outlay
  const found: Derivation[] = []
  const spares = answer.parts.find((one) => one.kind === 'spares')?.cost ?? null
  const held = run.spares
  if (held !== null && answer.spares !== null)
    found.push({
      key: 'waiting',
      value: answer.spares.waiting,
      unit: '1',
      formula: 'w = Erlang B(k + 1, a);  a = f · r ÷ M',
      inputs: [
        input('spareCards', held.accelerators, '', { kind: 'given' }),
        input('spareNodes', held.nodes, '', computed, { symbol: 'k' }),
        input('spareLoad', held.load, '', computed, { symbol: 'a' }),
        ...run.stops.constants
          .filter((one) => one.name === 'nodeLossShare' || one.name === 'repairHours')
          .map((one) =>
            one.name === 'repairHours'
              ? constantInput('repairHours', one, 'r')
              : constantInput('nodeLossShare', one, 'f'),
          ),
        input('betweenStops', run.stops.betweenHours, 'hour', computed, { symbol: 'M' }),
      ],
      ...plain,
    })
  if (held !== null && spares !== null && cost !== null)
    found.push({
      key: 'sparesCost',
      value: spares.mid,
      ends: [spares.low, spares.high],
      unit: spares.currency,
      formula: 'k · 24 · T · p',
      inputs: [
        input('spareCards', held.accelerators, '', { kind: 'given' }, { symbol: 'k' }),
        input('days', run.days, 'day', computed, { symbol: 'T' }),
        input('hourly', cost.hourly.mid, `${cost.currency}/card/hour`, computed, {
          symbol: 'p',
          low: cost.hourly.low,
          high: cost.hourly.high,
        }),
      ],
      ...plain,
    })
  if (paid.length > 0) {
    const add = (end: 'low' | 'mid' | 'high'): number => paid.reduce((sum, one) => sum + one.cost[end], 0)
    const currency = paid[0]?.cost.currency ?? 'USD'
    found.push({
      key: 'salaries',
      value: add('mid'),
      ends: [add('low'), add('high')],
      unit: currency,
      formula: 'Σ N · m · p · ℓ',
      inputs: paid.flatMap(({ request, months, pay, payFact, load }) => {
        const by = payFact === null ? 1 : pay / payFact.mid
        return [
          input(
            'people',
            request.people,
            '',
            { kind: 'given' },
            { of: request.role === 'other' ? null : request.role, symbol: 'N' },
          ),
          input('months', months, '', request.months === null ? computed : { kind: 'given' }, {
            of: request.role === 'other' ? null : request.role,
            symbol: 'm',
          }),
          input('monthlyPay', pay, `${currency}/month`, payFact === null ? { kind: 'given' } : factSource(payFact), {
            of: request.role === 'other' ? null : request.role,
            symbol: 'p',
            low: payFact === null ? null : payFact.low * by,
            high: payFact === null ? null : payFact.high * by,
          }),
          constantInput('payLoad', load, 'ℓ'),
        ]
      }),
      ...plain,
    })
  }
  if (answer.total !== null)
    found.push({
      key: 'outlay',
      value: answer.total.mid,
      ends: [answer.total.low, answer.total.high],
      unit: answer.total.currency,
      formula: 'C + K + S',
      inputs: [
        ...(cost === null ? [] : [input('cost', cost.mid, cost.currency, computed, { symbol: 'C' })]),
        ...(spares === null ? [] : [input('sparesCost', spares.mid, spares.currency, computed, { symbol: 'K' })]),
        ...(paid.length === 0
          ? []
          : [
              input(
                'salaries',
                paid.reduce((sum, one) => sum + one.cost.mid, 0),
                answer.total.currency,
                computed,
                { symbol: 'S' },
              ),
            ]),
      ],
      ...plain,
    })
  return found
}
