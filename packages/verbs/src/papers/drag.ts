import { dragAlong, type Ledger, type LedgerOnDay } from '@touchstone/core/equity'
import { type Issue, issue, nearest } from '@touchstone/core/facts'
import { type Papers, placeAt } from '@touchstone/core/records'
import {
  addRational,
  divideRational,
  endOfPeriod,
  multiplyRational,
  one as unity,
  type Rational,
  rational,
  zero,
} from '@touchstone/core/units'
import { exact, type Told } from '../captable/exact.ts'
import type { PapersGap, PapersOutput } from './output.ts'

/** Id of a holder told by id or name; null where there is none. */
export function holderIn(ledger: Ledger, words: string): string | null {
  return ledger.holders.find((one) => one.id === words || one.name === words)?.id ?? null
}

/** That a holder is not in the table. */
export function unknownHolder(papers: Papers, path: string, words: string, ledger: Ledger): Issue {
  const names = ledger.holders.flatMap((one) => [one.id, one.name])
  return issue('equity/unknown-holder', 'error', placeAt(papers.tree, path), {
    holder: words,
    nearest: nearest(words, names) ?? null,
  })
}

interface Votes {
  readonly holder: string
  readonly class: string
  readonly votes: Rational
}

/** Votes of every holding as converted. */
function votesOf({ snapshot }: LedgerOnDay): readonly Votes[] {
  return snapshot.holdings.flatMap(({ holder, class: id, shares }) => {
    const of = snapshot.classes.find((each) => each.class.id === id)
    if (of === undefined || of.class.kind === 'options') return []
    const converted = multiplyRational(rational(shares), of.conversionRatio)
    return [{ holder, class: id, votes: multiplyRational(converted, of.class.votesPerShare ?? unity) }]
  })
}

/** Whose votes a group is: all, all preferred, founders, leads, or a class; null where it is none of them. */
function memberOf(group: string, ledger: Ledger): ((row: Votes) => boolean) | null {
  const holderOf = (id: string) => ledger.holders.find((one) => one.id === id)
  const classOf = (id: string) => ledger.classes.find((one) => one.id === id)
  if (group === 'all') return () => true
  if (group === 'preferred') return (row) => classOf(row.class)?.kind === 'preferred'
  if (group === 'founders') return (row) => holderOf(row.holder)?.kind === 'founder'
  if (group === 'lead')
    return (row) => holderOf(row.holder)?.role === 'lead' && classOf(row.class)?.kind === 'preferred'
  const own = ledger.classes.find((one) => one.id === group || one.name === group)
  return own === undefined ? null : (row) => row.class === own.id
}

const sumOf = (rows: readonly Votes[]): Rational => rows.reduce((sum, one) => addRational(sum, one.votes), zero)

/** Whether an offer may be forced on the others: terms and offer of the papers, votes of the table. */
export function dragOf(
  papers: Papers,
  day: LedgerOnDay,
  date: string,
  told: Told,
  issues: Issue[],
): PapersOutput['dragAlong'] {
  const { dragAlong: terms, offer } = papers.said
  const { figures, tree } = papers
  if (offer.value === null) return null
  const ledger = day.terms
  const value = figures.minor(offer.value)
  const agree = new Set(
    offer.agree.flatMap((entry, index) => {
      const id = holderIn(ledger, entry.value)
      if (id === null) issues.push(unknownHolder(papers, `/offer/agree/${index}`, entry.value, ledger))
      return id === null ? [] : [id]
    }),
  )
  const votes = votesOf(day)
  const groups = terms.consents.flatMap((row, index) => {
    const group = row.group?.value ?? ''
    const member = memberOf(group, ledger)
    const threshold = figures.ratio(row.threshold)
    if (member === null) {
      const names = ['all', 'preferred', 'founders', 'lead', ...ledger.classes.map((one) => one.id)]
      issues.push(
        issue('equity/unknown-class', 'error', placeAt(tree, `/dragAlong/consents/${index}/group`), {
          class: group,
          nearest: nearest(group, names) ?? null,
        }),
      )
    }
    if (member === null || threshold === null) return []
    const all = votes.filter(member)
    const whole = sumOf(all)
    const share =
      whole.numerator === 0n ? zero : divideRational(sumOf(all.filter((one) => agree.has(one.holder))), whole)
    return [{ group, threshold, share }]
  })
  if (value === null) return null
  const years = terms.years?.value.low ?? null
  const closing = terms.closing === null ? date : endOfPeriod(terms.closing.value)
  const floor = figures.minor(terms.floor)
  const found = dragAlong(
    { valuationFloor: floor === null ? null : rational(floor), yearsAfterClosing: years, consents: groups },
    {
      closing,
      date: offer.date === null ? date : endOfPeriod(offer.date.value),
      value: rational(value),
      approvals: groups,
    },
    placeAt(tree, '/dragAlong'),
  )
  issues.push(...found.issues)
  if (!found.ok) return null
  return {
    allowed: found.value.allowed,
    missing: found.value.missing.map((one): PapersGap =>
      one.kind === 'time'
        ? one
        : one.kind === 'value'
          ? { kind: 'value', short: told.fraction(one.short) }
          : { kind: 'consent', group: one.group, short: exact(one.short) },
    ),
    groups: groups.map(({ group, threshold, share }) => ({
      group,
      threshold: exact(threshold),
      agreed: exact(share),
    })),
  }
}
