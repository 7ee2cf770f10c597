import { exitTable, type ExitTable, type Ledger, payExit, type WaterfallInput } from '@touchstone/core/equity'
import { addRational, multiplyRational, rational, type Rational, zero } from '@touchstone/core/units'
import type { Told } from '../captable/exact.ts'
import type { WaterfallReading } from './output.ts'
import type { AskedExit } from './terms.ts'

interface Reading extends Pick<WaterfallReading, 'term' | 'used' | 'other'> {
  readonly input: WaterfallInput
}

/** What a class has paid in all: its multiple of it is the preference. */
function investedOf(id: string, preference: Rational, ledger: Ledger): Rational {
  const multiple = ledger.classes.find((one) => one.id === id)?.preference?.multiple ?? zero
  return multiple.numerator === 0n
    ? zero
    : multiplyRational(preference, rational(multiple.denominator, multiple.numerator))
}

/** The other readings of terms that papers write in one way and mean in two. */
function others(input: WaterfallInput, ledger: Ledger): readonly Reading[] {
  const { carveOut, debts, classes } = input
  const readings: Reading[] = []
  if (carveOut !== null && debts.some((one) => one.claim.numerator > 0n)) {
    const other = carveOut.of === 'proceeds' ? 'after-debt' : 'proceeds'
    readings.push({
      term: 'carveOut',
      used: carveOut.of,
      other,
      input: { ...input, carveOut: { ...carveOut, of: other } },
    })
  }
  if (classes.some((one) => one.kind === 'preferred' && one.cap !== null))
    readings.push({
      term: 'cap',
      used: 'counts-preference',
      other: 'on-top',
      input: {
        ...input,
        classes: classes.map((one) =>
          one.kind === 'preferred' && one.cap !== null
            ? { ...one, cap: addRational(one.cap, investedOf(one.id, one.preference, ledger)) }
            : one,
        ),
      },
    })
  const cumulative = classes.filter((one) => one.kind === 'preferred' && one.dividends.numerator > 0n)
  const [first] = cumulative
  if (first?.kind === 'preferred') {
    const used = first.dividendsOnConversion
    const other = used === 'paid' ? 'forfeited' : 'paid'
    readings.push({
      term: 'dividends',
      used,
      other,
      input: {
        ...input,
        classes: classes.map((one) =>
          one.kind === 'preferred' && one.dividendsOnConversion === used
            ? { ...one, dividendsOnConversion: other }
            : one,
        ),
      },
    })
  }
  return readings
}

function changesAt(used: ExitTable, other: ExitTable, exit: bigint, told: Told) {
  const [a, b] = [payExit(used, exit, []), payExit(other, exit, [])]
  if (!a.ok || !b.ok) return []
  return a.value.payments.flatMap((one, index) => {
    const amount = b.value.payments[index]?.amount ?? 0n
    if (amount === one.amount) return []
    return [
      {
        id: one.id,
        used: told.money(one.amount),
        other: told.money(amount),
        difference: told.money(amount - one.amount),
      },
    ]
  })
}

/**
 * What the other reading of each doubtful term would pay: a carve-out of the proceeds or of what debt leaves, a cap of
 * participation that counts the preference or stands on top of one times the money, dividends forfeited or paid on
 * conversion. A reading under which there is no table (a cap below paid dividends) is left out.
 */
export function readingsOf(
  input: WaterfallInput,
  ledger: Ledger,
  exits: readonly AskedExit[],
  told: Told,
): readonly WaterfallReading[] {
  const used = exitTable(input)
  if (!used.ok) return []
  return others(input, ledger).flatMap(({ input: changed, ...reading }): readonly WaterfallReading[] => {
    const other = exitTable(changed)
    if (!other.ok) return []
    return [
      {
        ...reading,
        exits: exits.flatMap(({ minor }) => {
          const changes = changesAt(used.value, other.value, minor, told)
          return changes.length === 0 ? [] : [{ exit: told.money(minor), changes }]
        }),
      },
    ]
  })
}
