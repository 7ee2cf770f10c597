import type { Cluster } from './cluster.ts'
import { companyKey } from './cluster.ts'
import { stageOf } from './stage.ts'
import { CRITERIA, type Criterion, type Exclusion, type Thesis } from './thesis.ts'
import type { Quote } from './types.ts'

/** Why a row stands where it stands: one line for each weight. */
export interface Reason {
  readonly criterion: Criterion
  readonly weight: number
  /** 0 to 1; null where the documents do not say. */
  readonly share: number | null
  /** What the documents say of it, as a code (`model`, `A`, `new`); null where nothing. */
  readonly value: string | null
  readonly words: readonly Quote[]
}

/** How a row suits a thesis. */
export interface Fit {
  /** Weighted share of what is known, 0 to 1; null where nothing weighed is known, or the row is excluded. */
  readonly fit: number | null
  /** Part of the weights of which something is known. */
  readonly known: number
  readonly excluded: Exclusion | null
  readonly reasons: readonly Reason[]
}

/** How well a value suits a list in order of preference: the first wholly, the last by 1/n; outside it not at all. */
function preferred(list: readonly string[], value: string): number {
  if (list.length === 0) return 1
  const at = list.indexOf(value)
  return at < 0 ? 0 : (list.length - at) / list.length
}

type Weighed = Omit<Reason, 'criterion' | 'weight'>

const unsaid: Weighed = { share: null, value: null, words: [] }

/** Four things that a deal may rest on: money, who leads, that it is done, a second document. */
function evidenceOf(cluster: Cluster): Weighed {
  const { mentions, documents } = cluster
  const money = mentions.find((one) => one.amount !== null)
  const lead = mentions.find((one) => one.leads.length > 0)
  // A price that somebody names is no deal that is done.
  const done = mentions.find(
    (one) => one.relation === 'round' && (one.status === 'completed' || one.status === 'partly_closed'),
  )
  const parts = [money !== undefined, lead !== undefined, done !== undefined, documents.length > 1]
  const words = [money?.amount?.words, lead?.words, done?.words].filter((one) => one !== undefined)
  return { share: parts.filter(Boolean).length / parts.length, value: String(parts.filter(Boolean).length), words }
}

const weighers: Readonly<Record<Criterion, (cluster: Cluster, thesis: Thesis) => Weighed>> = {
  layer: ({ layer }, { layers }) =>
    layer === null ? unsaid : { share: preferred(layers, layer.value), value: layer.value, words: layer.words },
  stage: ({ round, mentions }, { stages }) => {
    const stage = stageOf(round)
    const words = mentions.filter((one) => one.round === round).map((one) => one.words)
    return stage === null ? unsaid : { share: preferred(stages, stage), value: stage, words: words.slice(0, 1) }
  },
  claim: ({ claim }, { claims }) =>
    claim === null ? unsaid : { share: preferred(claims, claim.value), value: claim.value, words: claim.words },
  price: ({ mentions, valuationsDiffer }) => {
    const priced = mentions.find((one) => one.valuation !== null)?.valuation ?? null
    return priced === null
      ? unsaid
      : { share: valuationsDiffer ? 0.5 : 1, value: valuationsDiffer ? 'differs' : 'named', words: [priced.words] }
  },
  evidence: evidenceOf,
  new: ({ held }) => ({ share: held === null ? 1 : 0, value: held === null ? 'new' : 'known', words: [] }),
}

/** The first exclusion that a row meets, with nothing weighed against it. */
function exclusionOf(cluster: Cluster, thesis: Thesis): Exclusion | null {
  const { layer, claim, round, mentions, flags, company, aliases } = cluster
  const names = [company ?? '', ...aliases].map(companyKey)
  const holds = ({ by, value }: Exclusion): boolean => {
    if (by === 'layer') return layer?.value === value
    if (by === 'claim') return claim?.value === value
    if (by === 'stage') return stageOf(round) === value
    if (by === 'status') return mentions.length > 0 && mentions.every((one) => one.status === value)
    if (by === 'flag') return flags.some((one) => one.value === value)
    return names.includes(companyKey(value))
  }
  return thesis.exclusions.find(holds) ?? null
}

/**
 * How a row suits a thesis: for each weight what the documents say, how far that suits, and the words; the weighted mean of
 * what is known. What is not said counts neither way, and how much that is stands beside. Total.
 * In: a cluster, a thesis. Out: the fit.
 * By hand: layer (weight 3) wanted and found, stage (weight 1) not wanted: (3·1 + 1·0) ÷ 4 = 0.75. New and nothing else known: 1 of
 * the evidence's and the novelty's two weights is (0 + 1) ÷ 2.
 * @example fitOf({ id: 'a', company: null, aliases: [], round: null, month: null, held: null, layer: null, otherLayers: [], claim: null, flags: [], mentions: [], historic: [], documents: ['a'], amountsDiffer: false, valuationsDiffer: false }, OPEN_THESIS).fit // 0.5
 */
export function fitOf(cluster: Cluster, thesis: Thesis): Fit {
  const reasons = CRITERIA.filter((name) => thesis.weights[name] > 0).map((criterion): Reason => ({
    criterion,
    weight: thesis.weights[criterion],
    ...weighers[criterion](cluster, thesis),
  }))
  const excluded = exclusionOf(cluster, thesis)
  let weighed = 0
  let all = 0
  let sum = 0
  for (const { weight, share } of reasons) {
    all += weight
    if (share === null) continue
    weighed += weight
    sum += weight * share
  }
  return {
    fit: excluded !== null || weighed === 0 ? null : sum / weighed,
    known: all === 0 ? 0 : weighed / all,
    excluded,
    reasons,
  }
}

/** A row of the table. */
export type Ranked = Cluster & Fit

/** Where a row stands: its fit, with what is not said taken as half, so that silence never beats what is known to suit. */
const standing = ({ fit, known }: Fit): number => (fit === null ? -1 : fit * known + (1 - known) / 2)

/**
 * The table: what suits best first, with what is not said taken as half; of equals what more is known of, excluded rows last;
 * otherwise in the order given.
 * By hand: a fit of 0.94 of which 4 of 9 weights are known stands at 0.94·4/9 + 5/18 = 0.70, one of 0.8 known whole at 0.8.
 * @example rank([], OPEN_THESIS) // []
 */
export function rank(clusters: readonly Cluster[], thesis: Thesis): readonly Ranked[] {
  return clusters
    .map((cluster, index) => ({ row: { ...cluster, ...fitOf(cluster, thesis) }, index }))
    .sort(
      (a, b) =>
        Number(a.row.excluded !== null) - Number(b.row.excluded !== null) ||
        standing(b.row) - standing(a.row) ||
        b.row.known - a.row.known ||
        a.index - b.index,
    )
    .map(({ row }) => row)
}
