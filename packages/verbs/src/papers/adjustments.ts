import { adjustmentBeforeFiling, adjustmentInCash, adjustmentInShares, type LedgerOnDay } from '@touchstone/core/equity'
import { type Issue, issue } from '@touchstone/core/facts'
import { type Papers, placeAt } from '@touchstone/core/records'
import { addRational, divideRational, multiplyRational, type Rational, rational, zero } from '@touchstone/core/units'
import { exact, type Told } from '../captable/exact.ts'
import { holderIn, unknownHolder } from './drag.ts'
import type { PapersAdjustment } from './output.ts'

/** A holder's part of the company fully diluted. */
function partOf(holder: string, { snapshot }: LedgerOnDay): Rational {
  const held = snapshot.holdings
    .filter((one) => one.holder === holder)
    .reduce((sum, one) => {
      const ratio = snapshot.classes.find((each) => each.class.id === one.class)?.conversionRatio ?? rational(1n)
      return addRational(sum, multiplyRational(rational(one.shares), ratio))
    }, zero)
  return snapshot.fullyDiluted.numerator === 0n ? zero : divideRational(held, snapshot.fullyDiluted)
}

/** Every valuation adjustment (对赌) of the papers, in cash or in shares, with what must end before a filing. */
export function adjustmentsOf(
  papers: Papers,
  day: LedgerOnDay,
  told: Told,
  issues: Issue[],
): readonly PapersAdjustment[] {
  const { figures, said, tree } = papers
  return said.adjustments.flatMap((row, index): readonly PapersAdjustment[] => {
    const path = `/adjustments/${index}`
    const at = placeAt(tree, path)
    const words = row.holder?.value ?? ''
    const holder = holderIn(day.terms, words)
    if (holder === null) issues.push(unknownHolder(papers, `${path}/holder`, words, day.terms))
    const giver = row.giver === null ? null : holderIn(day.terms, row.giver.value)
    if (row.giver !== null && giver === null)
      issues.push(unknownHolder(papers, `${path}/giver`, row.giver.value, day.terms))
    const [investment, target, actual] = [
      figures.minor(row.investment),
      figures.minor(row.target),
      figures.minor(row.actual),
    ]
    const postMoney = figures.minor(row.postMoney)
    const tolerance = figures.ratio(row.tolerance)
    const kind = row.in?.value ?? 'cash'
    if (kind === 'shares' && row.postMoney === null) {
      issues.push(issue('deal/missing', 'error', at, { key: `adjustments.${index}.postMoney` }))
      return []
    }
    if (holder === null || investment === null || target === null || actual === null) return []
    const test = { target: rational(target), actual: rational(actual), tolerance }
    const flags = {
      companyIsParty: row.companyIsParty?.value ?? false,
      mayChangeControl: row.mayChangeControl?.value ?? false,
      tiedToMarketValue: row.tiedToMarketValue?.value ?? false,
      harmsOperations: row.harmsOperations?.value ?? false,
    }
    const filing = adjustmentBeforeFiling(flags, at)
    const told_ = { holder, name: day.terms.holders.find((one) => one.id === holder)?.name ?? holder, in: kind }
    const endsBeforeFiling = filing.ok ? filing.value : []
    issues.push(...filing.issues)
    if (kind === 'cash') {
      const paid = figures.minor(row.alreadyPaid)
      const input = { investment: rational(investment), test, alreadyPaid: paid === null ? zero : rational(paid) }
      const found = adjustmentInCash(input, at)
      issues.push(...found.issues)
      if (!found.ok) return []
      const { achieved, cash } = found.value
      const none = { stake: null, targetStake: null, transfer: null, issue: null }
      return [{ ...told_, achieved: exact(achieved), cash: told.fraction(cash), ...none, endsBeforeFiling }]
    }
    const found = adjustmentInShares(
      {
        investment: rational(investment),
        postMoney: rational(postMoney ?? 0n),
        test,
        giverHolds: giver === null ? null : partOf(giver, day),
      },
      at,
    )
    issues.push(...found.issues)
    if (!found.ok) return []
    const { achieved, stake, targetStake, transfer, issue: added } = found.value
    return [
      {
        ...told_,
        achieved: exact(achieved),
        cash: null,
        stake: exact(stake),
        targetStake: exact(targetStake),
        transfer: exact(transfer),
        issue: exact(added),
        endsBeforeFiling,
      },
    ]
  })
}
