import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import type { PartKey } from './keys.ts'

/** Figure of an input by its path, if the underwriting has one. */
export function inputFigure(u: Underwriting, input: string): Figure | null {
  return u.figures[input] ?? u.figures[`input.${input}`] ?? u.figures[`inputs.${input}`] ?? null
}

/** Figure that plays a part, if there is one. */
export function partFigure(u: Underwriting, part: PartKey): Figure | null {
  const id = u.parts[part]
  return id === null || id === undefined ? null : (u.figures[id] ?? null)
}

export const share = (id: string, value: number, key: string, inputs: readonly string[]): Figure => ({
  id,
  value: { kind: 'chance', value, standardError: 0 },
  voice: 'ours',
  origin: 'computed',
  cites: [],
  formula: { key, inputs },
})

/** Figures for what the underwriting says as bare shares: the borrowed share, chances of claims, worth of questions. */
export function sharesAsFigures(u: Underwriting): Readonly<Record<string, Figure>> {
  const inputs = u.assumed.flatMap((one) => inputFigure(u, one.input)?.id ?? [])
  const made = [
    {
      ...share('memo.borrowedShare', u.verdict.borrowedShare, 'memo/borrowed-share', inputs),
      ...(u.verdict.doubt.length === 0 ? {} : { drivers: u.verdict.doubt.slice(0, 8) }),
    },
    ...u.claims.flatMap((claim) =>
      claim.probability === null
        ? []
        : [
            share(`memo.claim.${claim.id}`, claim.probability, 'memo/claim-probability', [
              ...new Set(Object.values(claim.reason.figures)),
            ]),
          ],
    ),
    ...u.questions.map((question) => {
      const input = inputFigure(u, question.input)
      return share(
        `memo.question.${question.id}`,
        question.worth,
        'memo/question-worth',
        input === null ? [] : [input.id],
      )
    }),
  ]
  return Object.fromEntries(made.map((one) => [one.id, one]))
}

/** Every figure that a set of figures is made of, and these themselves. */
export function withInputs(
  figures: Readonly<Record<string, Figure>>,
  roots: readonly string[],
): Readonly<Record<string, Figure>> {
  const kept: Record<string, Figure> = {}
  const queue = [...roots]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const found = figures[id]
    if (found === undefined || kept[id] !== undefined) continue
    kept[id] = found
    queue.push(...(found.formula?.inputs ?? []))
  }
  return kept
}
