import type { Composing } from './composing.ts'
import { partFigure } from './figures.ts'
import { figure, quote, statement } from './holes.ts'
import { formOf, shownAs } from './forms.ts'
import type { Block, Hole, Statement } from './types.ts'

/** Figures of a reason as holes; sources print whole, results as interval and middle. */
export function figureHoles(key: string, figures: Readonly<Record<string, string>>): Readonly<Record<string, Hole>> {
  return Object.fromEntries(Object.entries(figures).map(([hole, id]) => [hole, figure(id, formOf(key, hole))]))
}

/** What the run and the team cost. */
export function costBlocks({ u }: Composing): readonly Block[] {
  const run = partFigure(u, 'runCost')
  const burn = partFigure(u, 'burn')
  const runway = partFigure(u, 'runway')
  const said: Statement[] = []
  if (run !== null) said.push(statement('cost/run', { cost: figure(run.id, shownAs(run)) }))
  if (burn !== null) said.push(statement('cost/burn', { burn: figure(burn.id, shownAs(burn)) }))
  if (runway !== null) said.push(statement('cost/runway', { runway: figure(runway.id, shownAs(runway)) }))
  return [
    { kind: 'heading', level: 2, statement: statement('section/cost', {}) },
    ...(said.length === 0 ? [] : [{ kind: 'paragraph', statements: said } as const]),
  ]
}

const rank = { impossible: 0, stretched: 1, unverifiable: 2, plausible: 3 } as const

/** The source's own arithmetic, checked: the claims that fail first. */
export function claimsBlocks({ u }: Composing): readonly Block[] {
  if (u.claims.length === 0) return [{ kind: 'paragraph', statements: [statement('cost/claims-none', {})] }]
  const rows = u.claims
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => rank[a.claim.verdict] - rank[b.claim.verdict] || a.index - b.index)
    .map(({ claim }) => ({
      id: claim.id,
      verdict: claim.verdict,
      says: claim.says === null ? null : quote(claim.says.quote, claim.says.cites),
      probability: claim.probability === null ? null : figure(`memo.claim.${claim.id}`, 'page'),
      reason: { key: `reason/${claim.reason.key}`, holes: figureHoles(claim.reason.key, claim.reason.figures) },
    }))
  return [{ kind: 'claims', rows }]
}

/** What the material shows without anybody claiming it. */
export function flagBlocks({ u }: Composing): readonly Block[] {
  const shown = u.flags.filter((flag) => flag.key !== 'stake-assumed')
  if (shown.length === 0) return []
  return [
    { kind: 'heading', level: 2, statement: statement('section/flags', {}) },
    {
      kind: 'list',
      ordered: false,
      // What the lead has said already is not said again.
      items: shown.map((flag) => ({ key: `flag/${flag.key}`, holes: figureHoles(flag.key, flag.figures) })),
    },
  ]
}
