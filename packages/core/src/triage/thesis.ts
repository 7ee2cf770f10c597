import * as kinds from '@touchstone/core/deal'
import { TreeReader } from '@touchstone/core/deal'
import { fail, issue, ok, type ReadingsTable, type Result, type Tree } from '@touchstone/core/facts'
import { STAGES, type Stage } from './stage.ts'
import { CLAIMS, type ClaimClass, HYPE_FLAGS, type Layer, LAYERS } from './types.ts'

const { choice, list, map, multiple, text } = kinds

/** What the first line of a thesis file says. */
export const THESIS_FORMAT = 'touchstone/thesis@1'

/** What a thesis may weigh. A flag weighs nothing: it is a question. It may only exclude, where the fund says so. */
export const CRITERIA = ['layer', 'stage', 'claim', 'price', 'evidence', 'new'] as const
/** One of `CRITERIA`. */
export type Criterion = (typeof CRITERIA)[number]

/** States of a deal that a fund may leave out. */
export const EXCLUDED_STATES = ['in_progress', 'in_talks', 'planned', 'disputed', 'failed', 'joke', 'unknown'] as const

const weight = multiple

/** The thesis file, key by key. */
export const thesisKeys = map({
  name: text,
  weights: map({ layer: weight, stage: weight, claim: weight, price: weight, evidence: weight, new: weight }),
  exclusions: list(
    map({
      layer: choice(...LAYERS),
      claim: choice(...CLAIMS),
      stage: choice(...STAGES),
      status: choice(...EXCLUDED_STATES),
      flag: choice(...HYPE_FLAGS),
      company: text,
      because: text,
    }),
  ),
  stages: list(choice(...STAGES)),
  layers: list(choice(...LAYERS)),
  claims: list(choice(...CLAIMS)),
})

/** Keys without which a thesis says too little. */
export const thesisNeeds = ['weights'] as const

/** What a fund leaves out, whatever else speaks for it. */
export interface Exclusion {
  readonly by: 'layer' | 'claim' | 'stage' | 'status' | 'flag' | 'company'
  readonly value: string
  readonly because: string | null
}

/** What a fund looks for. Lists are in order of preference; an empty one welcomes all. */
export interface Thesis {
  readonly name: string | null
  readonly weights: Readonly<Record<Criterion, number>>
  readonly exclusions: readonly Exclusion[]
  readonly stages: readonly Stage[]
  readonly layers: readonly Layer[]
  readonly claims: readonly ClaimClass[]
}

/** Where no thesis is given: everything is welcome, and what is known counts. */
export const OPEN_THESIS: Thesis = {
  name: null,
  weights: { layer: 1, stage: 1, claim: 1, price: 1, evidence: 1, new: 1 },
  exclusions: [],
  stages: [],
  layers: [],
  claims: [],
}

/**
 * The JSON Schema (2020-12) of the thesis file, made of the table `readThesis` reads by. Total.
 * @example thesisJsonSchema().required // ["format","weights"]
 */
export function thesisJsonSchema(): Readonly<Record<string, unknown>> {
  return kinds.mapJsonSchema(THESIS_FORMAT, thesisKeys, thesisNeeds)
}

const NAMES = ['layer', 'claim', 'stage', 'status', 'flag', 'company'] as const

/**
 * Reads a thesis file (`touchstone/thesis@1`). A weight that is left out is 0; all of them 0 is `triage/no-weight`; an
 * exclusion that names nothing, or more than one thing, is `triage/one-exclusion`; besides the issues of `readDeal`. Never
 * throws for any tree.
 * @example readThesis({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] } }).issues[0].code // "deal/wrong-shape"
 */
export function readThesis(
  tree: Tree,
  { file, readings }: { readonly file: string; readonly readings: ReadingsTable },
): Result<Thesis> {
  if (tree.kind === 'scalar' && tree.plain === null && !tree.quoted)
    return fail(issue('input/empty', 'error', tree.at, { file }))
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return fail(issue('deal/wrong-shape', 'error', tree.at, { key: file, expected: 'map', found }))
  }
  const reader = new TreeReader(readings)
  const format = tree.entries.find((one) => one.key === 'format')?.value
  if (format === undefined) reader.missing(tree.at, '/format')
  else if (format.kind !== 'scalar' || format.literal.trim() !== THESIS_FORMAT) {
    const found = format.kind === 'scalar' && format.literal.trim() !== '' ? format.literal.trim() : file
    return fail(issue('deal/unknown-format', 'error', format.at, { found, expected: THESIS_FORMAT }))
  }
  const read = reader.read({ ...tree, entries: tree.entries.filter(({ key }) => key !== 'format') }, thesisKeys)
  const said = tree.entries.find((one) => one.key === 'weights')?.value
  if (said === undefined) reader.missing(tree.at, '/weights')
  const weights = Object.fromEntries(
    CRITERIA.map((name) => [name, read.weights[name]?.value.belief.p50 ?? 0]),
  ) as Record<Criterion, number>
  if (said !== undefined && CRITERIA.every((name) => weights[name] === 0) && reader.issues.length === 0)
    reader.issues.push(issue('triage/no-weight', 'error', said.at, {}))
  const listed = tree.entries.find((one) => one.key === 'exclusions')?.value
  const exclusions = read.exclusions.flatMap((one, index): readonly Exclusion[] => {
    const named = NAMES.flatMap((by) => {
      const entry = one[by]
      return entry === null ? [] : [{ by, value: entry.value }]
    })
    const [first] = named
    const item = listed?.kind === 'list' ? listed.items[index] : undefined
    if (first === undefined || named.length > 1) {
      if (reader.issues.length === 0)
        reader.issues.push(issue('triage/one-exclusion', 'error', item?.at ?? tree.at, { found: named.length }))
      return []
    }
    return [{ ...first, because: one.because?.value ?? null }]
  })
  const issues = [...reader.issues].sort((a, b) => (a.at.start ?? 0) - (b.at.start ?? 0))
  if (issues.some((one) => one.severity === 'error')) return fail(...issues)
  return ok(
    {
      name: read.name?.value ?? null,
      weights,
      exclusions,
      stages: read.stages.map(({ value }) => value),
      layers: read.layers.map(({ value }) => value),
      claims: read.claims.map(({ value }) => value),
    },
    issues,
  )
}
