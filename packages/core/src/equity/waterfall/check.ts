import { type Issue, issue } from '@touchstone/core/facts'
import { type Rational, compareRational, one, rationalToText, zero } from '@touchstone/core/units'
import type { ExitClass, WaterfallInput } from './types.ts'

const most = 6

/** Every fault of a structure that an exit could not be divided by; none where the table can be made. */
export function checkWaterfall(input: WaterfallInput): readonly Issue[] {
  const issues: Issue[] = []
  const at = (path: string): { readonly source: string; readonly path: string } => ({ source: '', path })
  const notNegative = (id: string, what: string, value: Rational, path: string): void => {
    if (value.numerator < 0n)
      issues.push(issue('equity/exit-negative', 'error', at(path), { id, what, value: rationalToText(value) }))
  }
  const rank = (id: string, value: number, path: string): void => {
    if (!Number.isInteger(value) || value < 1)
      issues.push(issue('equity/exit-bad-rank', 'error', at(path), { id, rank: String(value) }))
  }
  const part = (id: string, what: string, value: Rational, path: string): void => {
    if (value.numerator < 0n || compareRational(value, one) >= 0)
      issues.push(issue('equity/exit-not-a-part', 'error', at(path), { id, what, value: rationalToText(value) }))
  }

  input.debts.forEach(({ id, claim, seniority }, index) => {
    notNegative(id, 'claim', claim, `/debts/${index}/claim`)
    rank(id, seniority, `/debts/${index}/seniority`)
  })
  if (input.carveOut !== null) {
    const { id, share, most: limit } = input.carveOut
    part(id, 'share', share, '/carveOut/share')
    if (limit !== null) notNegative(id, 'most', limit, '/carveOut/most')
  }
  if (input.escrow !== null) part('escrow', 'share', input.escrow, '/escrow')
  input.classes.forEach((security, index) => {
    const path = `/classes/${index}`
    for (const [what, value] of figures(security)) notNegative(security.id, what, value, `${path}/${what}`)
    if ('seniority' in security) rank(security.id, security.seniority, `${path}/seniority`)
    if (security.kind === 'preferred' && security.participation === 'capped') {
      const least = security.dividendsOnConversion === 'paid' ? security.dividends : zero
      if (security.cap === null) issues.push(issue('equity/exit-no-cap', 'error', at(path), { id: security.id }))
      else if (compareRational(security.cap, security.preference) < 0 || compareRational(security.cap, least) < 0)
        issues.push(
          issue('equity/exit-cap-below-preference', 'error', at(`${path}/cap`), {
            id: security.id,
            cap: rationalToText(security.cap),
            preference: rationalToText(security.preference),
          }),
        )
    }
  })
  issues.push(...twice(input))
  if (!input.classes.some((security) => security.kind !== 'unissued' && security.shares.numerator > 0n))
    issues.push(issue('equity/exit-nobody-takes-rest', 'error', at('/classes'), {}))
  issues.push(...votes(input))
  return issues
}

function figures(security: ExitClass): readonly (readonly [string, Rational])[] {
  const shares = ['shares', security.shares] as const
  if (security.kind === 'options') return [shares, ['strike', security.strike]]
  if (security.kind === 'convertible') return [shares, ['claim', security.claim], ['premium', security.premium]]
  if (security.kind !== 'preferred') return [shares]
  return [shares, ['preference', security.preference], ['dividends', security.dividends]]
}

/** Names that stand twice: a class in two ranks, or simply the same name again. */
function twice(input: WaterfallInput): readonly Issue[] {
  const issues: Issue[] = []
  const seen = new Map<string, number | null>()
  const named = [
    ...input.debts.map((debt, index) => ({ id: debt.id, rank: debt.seniority, path: `/debts/${index}` })),
    ...(input.carveOut === null ? [] : [{ id: input.carveOut.id, rank: null, path: '/carveOut' }]),
    ...input.classes.map((security, index) => ({
      id: security.id,
      rank: 'seniority' in security ? security.seniority : null,
      path: `/classes/${index}`,
    })),
  ]
  for (const { id, rank, path } of named) {
    const before = seen.get(id)
    if (before === undefined) seen.set(id, rank)
    else if (before !== null && rank !== null && before !== rank)
      issues.push(
        issue(
          'equity/exit-two-ranks',
          'error',
          { source: '', path },
          { id, first: String(before), second: String(rank) },
        ),
      )
    else issues.push(issue('equity/exit-named-twice', 'error', { source: '', path }, { id }))
  }
  return issues
}

function votes(input: WaterfallInput): readonly Issue[] {
  const issues: Issue[] = []
  const kinds = new Map(input.classes.map(({ id, kind }) => [id, kind]))
  input.votes.forEach(({ voters, converts, threshold }, index) => {
    const path = `/votes/${index}`
    if (threshold.numerator < 0n || compareRational(threshold, one) > 0)
      issues.push(
        issue(
          'equity/exit-not-a-part',
          'error',
          { source: '', path: `${path}/threshold` },
          { id: 'vote', what: 'threshold', value: rationalToText(threshold) },
        ),
      )
    for (const { id, votes: count } of voters) {
      if (!kinds.has(id))
        issues.push(issue('equity/exit-unknown-class', 'error', { source: '', path: `${path}/voters` }, { id }))
      if (count !== null && count.numerator < 0n)
        issues.push(
          issue(
            'equity/exit-negative',
            'error',
            { source: '', path: `${path}/voters` },
            { id, what: 'votes', value: rationalToText(count) },
          ),
        )
    }
    for (const id of converts)
      if (!kinds.has(id))
        issues.push(issue('equity/exit-unknown-class', 'error', { source: '', path: `${path}/converts` }, { id }))
  })
  if (input.votes.length > most)
    issues.push(
      issue('equity/exit-too-many-votes', 'error', { source: '', path: '/votes' }, { found: input.votes.length, most }),
    )
  return issues
}
