import { composeMemo, inventedUnderwriting, type Memo, type MemoOptions } from '@touchstone/core/memo'
import type { Cite } from '@touchstone/core/facts'
import type { Figure, Underwriting } from '@touchstone/core/underwrite'

export const screen: MemoOptions = { edition: 'internal', depth: 'screen' }
export const committee: MemoOptions = { edition: 'internal', depth: 'ic' }

const ofRun = (name: string): Figure => ({
  id: `run.${name}`,
  value: { kind: 'number', unit: 'card-hour', value: 1e6 },
  voice: 'ours',
  origin: 'computed',
  cites: [],
  formula: { key: 'burn/stated', inputs: ['fx'] },
})

/** The invented underwriting with real keys of words in place of its placeholders. */
export function worded(): Underwriting {
  const u = inventedUnderwriting
  const formulas: Readonly<Record<string, string>> = {
    asked: 'round/post-money',
    ceiling: 'fx/convert',
    gpuBurn: 'training/cost',
    commercial: 'burn/stated',
    askedPercentile: 'value/percentile',
    runway: 'runway/months',
    burn: 'burn/monthly',
  }
  return {
    ...u,
    gates: u.gates.map((gate) => ({ ...gate, id: 'chip-origin', why: 'chips-not-named' })),
    claims: u.claims.map((claim) => ({
      ...claim,
      // The sentences name `have` first and `cover` last, whatever the order of these; nothing else names them.
      reason: { key: 'run/short', figures: { cover: 'run.cover', need: 'run.need', have: 'run.have' } },
    })),
    questions: u.questions.map((question) => ({ ...question, id: question.input })),
    figures: Object.fromEntries(
      [...Object.values(u.figures), ...['cover', 'need', 'have'].map(ofRun)].map((one) => [
        one.id,
        one.formula === null ? one : { ...one, formula: { ...one.formula, key: formulas[one.id] ?? one.formula.key } },
      ]),
    ),
  }
}

export const memoOf = (u: Underwriting = worded(), options: MemoOptions = committee): Memo => composeMemo(u, options)

/** Words of a source that wants to be more than words, in every format. */
export const HOSTILE = [
  '</q></p><script>alert(1)</script>',
  '"onload="alert(1)',
  "' onmouseover='alert(1)",
  '[x](javascript:alert(1)) ![y](http://e.vil/z.png) `code` | cell | **b** <!-- -->',
  '[^1]: mine',
  '\n# heading\n---\n1. list',
  '\u202egnirts\u0000\u001b[31m]]>&amp;',
].join(' ')

/** The same underwriting with hostile words wherever words come from outside. */
export function hostile(): Underwriting {
  const u = worded()
  const bad = (cite: Cite): Cite => {
    switch (cite.kind) {
      case 'text':
        return { ...cite, quote: HOSTILE, speaker: HOSTILE }
      case 'entered':
        return { ...cite, literal: HOSTILE, at: { ...cite.at, source: HOSTILE } }
      default:
        return { ...cite, id: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' }
    }
  }
  const spoil = (figure: Figure): Figure => ({
    ...figure,
    cites: figure.cites.map(bad),
    ...(figure.literal === undefined ? {} : { literal: HOSTILE }),
  })
  return {
    ...u,
    company: HOSTILE,
    round: HOSTILE,
    asOf: HOSTILE,
    seed: HOSTILE,
    engine: HOSTILE,
    sources: u.sources.map((source) => ({
      ...source,
      title: HOSTILE,
      publisher: HOSTILE,
      published: HOSTILE,
      url: 'javascript:alert(1)',
    })),
    claims: u.claims.map((claim) => ({
      ...claim,
      says: claim.says === null ? null : { quote: HOSTILE, cites: claim.says.cites.map(bad) },
    })),
    assumed: u.assumed.map((one) => ({ ...one, from: HOSTILE, substituted: [HOSTILE] })),
    figures: Object.fromEntries(Object.values(u.figures).map((figure) => [figure.id, spoil(figure)])),
  }
}
