import type { Composing } from './composing.ts'
import { list, name, statement, term } from './holes.ts'
import type { PEOPLE_SECTIONS } from './below-keys.ts'
import type { Block, Hole } from './types.ts'

type Section = (typeof PEOPLE_SECTIONS)[number]
type Owner = 'investment' | 'technical' | 'finance' | 'legal' | 'partner' | 'risk' | 'secretary'

interface Filled {
  readonly owner: Owner
  /** Questions of the bank whose answers fill it. */
  readonly questions: readonly string[]
  /** From which depth on it is needed. */
  readonly from: 'project' | 'ic'
  /** What the house says of itself, which nobody outside hears. */
  readonly ours?: true
}

/** Sections that no model fills: who fills them, and from which answers. */
const FILLED: Readonly<Record<Section, Filled>> = {
  team: { owner: 'partner', questions: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'], from: 'project' },
  customers: { owner: 'investment', questions: ['C1', 'C3', 'C4', 'C7', 'C9'], from: 'project' },
  market: { owner: 'investment', questions: ['C6', 'C9'], from: 'project' },
  competition: { owner: 'investment', questions: ['C5', 'C6', 'T8'], from: 'project' },
  product: { owner: 'technical', questions: ['T4', 'T5', 'T6', 'T7'], from: 'project' },
  proceeds: { owner: 'finance', questions: ['C10', 'T2'], from: 'project' },
  rights: { owner: 'legal', questions: ['K1', 'L3', 'P3'], from: 'project' },
  terms: { owner: 'legal', questions: ['K2', 'K4', 'K7'], from: 'project' },
  syndicate: { owner: 'investment', questions: ['K3', 'K5', 'L6'], from: 'project' },
  diligence: { owner: 'partner', questions: ['C2', 'C8', 'K6', 'L2', 'L4', 'L8', 'T1', 'T3'], from: 'ic' },
  compliance: { owner: 'legal', questions: ['L1', 'L5', 'T9'], from: 'ic' },
  exit: { owner: 'partner', questions: ['L7', 'K5'], from: 'ic' },
  risks: { owner: 'partner', questions: [], from: 'ic', ours: true },
  after: { owner: 'investment', questions: ['K7'], from: 'ic' },
  opinions: { owner: 'risk', questions: [], from: 'ic', ours: true },
  votes: { owner: 'secretary', questions: [], from: 'ic', ours: true },
  dissent: { owner: 'secretary', questions: [], from: 'ic', ours: true },
  recusal: { owner: 'secretary', questions: [], from: 'ic', ours: true },
  precedent: { owner: 'legal', questions: [], from: 'ic', ours: true },
}

/**
 * What only people can fill, each with who does it, from which questions, and how many of these are answered; a project memo
 * needs the first, a committee all.
 */
export function peopleBlocks({ depth, edition, said, bank }: Composing): readonly Block[] {
  const answered = new Set((said?.asked ?? []).flatMap((one) => (one.answer === null ? [] : [one.question.value])))
  const sections = (Object.keys(FILLED) as Section[]).filter((one) => {
    const { from, ours } = FILLED[one]
    return (depth === 'ic' || from === 'project') && (edition === 'internal' || ours === undefined)
  })
  const external = edition === 'external'
  const rows = sections.map((one): readonly Hole[] => {
    const { owner, questions } = FILLED[one]
    const done = questions.filter((key) => answered.has(key)).length
    return [
      term(`section/${one}`),
      term(`fill/${one}`),
      ...(external ? [] : [term(`owner/${owner}`)]),
      questions.length === 0 || bank === undefined ? name('–') : list(questions.map(name)),
      ...(external
        ? []
        : [questions.length === 0 || done === 0 ? term('state/not-asked') : name(`${done}/${questions.length}`)]),
    ]
  })
  return [
    { kind: 'heading', level: 2, statement: statement('section/people', {}) },
    {
      kind: 'table',
      caption: statement('people/caption', {}),
      columns: [
        'column/section',
        'column/fill',
        ...(external ? [] : ['column/owner']),
        'column/questions',
        ...(external ? [] : ['column/state']),
      ],
      rows,
    },
  ]
}
