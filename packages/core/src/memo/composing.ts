import type { Deal, OwnNumbers, Said } from '@touchstone/core/deal'
import type { QuestionFact } from '@touchstone/core/facts'
import type { Figure, Question, Underwriting } from '@touchstone/core/underwrite'
import type { AskedBy, Block } from './types.ts'

/** Which memo to write. */
export interface MemoOptions {
  /** `external` leaves out our maximum price, what would flip the verdict, and own prices. */
  readonly edition: 'internal' | 'external'
  /** `screen` is one page; `project` and `ic` add every input and what only people can fill. */
  readonly depth: 'screen' | 'project' | 'ic'
  /** Sections of a project and a committee; without them a deeper memo is page one with every input. */
  readonly below?: Below
  /** Who asks a question of page one, where nothing deeper is given. */
  readonly by?: Below['by']
  /** The bank of questions, printed below page one from `project` on; without it only what the model ranks is asked. */
  readonly bank?: readonly QuestionFact[]
  /** What the deal file says in words, which answers questions of the bank. */
  readonly said?: Said
  /** What readers wrote down themselves, shown beside ours inside the house. */
  readonly own?: readonly OwnNumbers[]
  /** Who answers for the deal and by which day it must be decided, where the file says so; inside only. */
  readonly decision?: Pick<Deal['ours'], 'owner' | 'decideBy'>
}

/** What stands below page one, in its parts. */
export interface Below {
  readonly by: (c: Composing, question: Question) => AskedBy | null
  readonly figures: (u: Underwriting) => Readonly<Record<string, Figure>>
  readonly ahead: (c: Composing) => readonly Block[]
  readonly bank: (c: Composing) => readonly Block[]
  readonly people: (c: Composing) => readonly Block[]
}

/** What the parts of a memo are composed from. */
export interface Composing extends MemoOptions {
  readonly u: Underwriting
}
