import type { NameAt, Open, Relation, Status } from '../../mention.ts'
import type { RoundMention } from '../../rules/rounds.ts'
import type { Piece, Sentence } from '../../text/segments.ts'
import type { Parsed, ZhContext } from '../parse.ts'
import { isClosed, placing } from '../status.ts'

/** What a sentence has told up to a clause of it; the steps change it in their order. */
export interface Telling {
  readonly context: ZhContext
  readonly sentence: Sentence
  readonly clauses: readonly Parsed[]
  /** Whether the sentence tells of new shares of a listed company: what money it names is of them. */
  readonly placed: boolean
  readonly found: Open[]
  /** The deal that is being told of. */
  open: Open | null
  /** How far things are, as last said. */
  status: Status | null
  past: boolean
  /** Rounds named in one breath in this sentence; a total said after them is of them all. */
  group: Open[]
  /** Whether none of them was told of alone since: who pays, pays for them all. */
  together: boolean
  /** What counted the rounds that the sentence goes on to name: 连续完成两轮融资,总金额…,A轮由…,A+轮由…. */
  counting: Open | null
  /** Where the clause before began: a list may have begun there. */
  listFrom: number | null
  /** How far the clause itself says that things are. */
  said: Status | null
}

/** A clause with its place in the sentence. */
export interface At extends Omit<Parsed, 'held'> {
  readonly index: number
  readonly before: Parsed | undefined
}

/** A clause of which is known when and of what kind of deal it tells. */
export interface Timed extends At {
  /** Whether it speaks of a round already told of. */
  readonly refers: boolean
  /** Whether the deal being told of began in this sentence. */
  readonly inSentence: boolean
  /** Whether a mere `and` parts it from the clause before. */
  readonly parted: boolean
  /** A loan in the words of a round. */
  readonly lent: boolean
  /** A kind of deal that is no round. */
  readonly other: Relation | null
  /** What was said of how far things are, by this clause and those before. */
  readonly carried: Status | null
}

/** A clause with its money by what it is of, and its rounds. */
export interface Sized extends Timed {
  readonly sized: Parsed['money']
  readonly valued: Parsed['money']
  readonly ticket: Parsed['money'][number] | undefined
  readonly dealt: Parsed['money'][number] | undefined
  readonly labels: readonly RoundMention[]
}

const noNames: readonly NameAt[] = []

/** Whether new shares of a listed company are told of: not those of one that lists, nor what is bought back. */
const isPlaced = (words: string): boolean =>
  placing.test(words) &&
  !/IPO|首次公开|招股|登[陆六]|(?:在|于)[^,]{2,14}(?:上市|挂牌)|挂牌上|聆讯|敲钟|回购/.test(words)

/** A sentence of which nothing is told yet. */
export const tellingOf = (context: ZhContext, sentence: Sentence, clauses: readonly Parsed[]): Telling => ({
  context,
  sentence,
  clauses,
  placed: isPlaced(context.text.slice(sentence.start, sentence.end)),
  found: [],
  open: null,
  status: null,
  past: false,
  group: [],
  together: false,
  counting: null,
  listFrom: null,
  said: null,
})

/** Begins to tell of a deal. */
export function start(s: Telling, clause: Piece, relation: Relation, at: Status, refers: boolean): Open {
  const made: Open = {
    start: clause.start,
    end: clause.end,
    line: s.sentence.line,
    sentence: s.sentence.index,
    relation,
    status: at,
    historic: s.past && isClosed(at),
    refers,
    explicit: s.said !== null,
    round: null,
    amount: null,
    valuation: null,
    company: null,
    leads: noNames,
    others: noNames,
    existing: noNames,
    advisers: noNames,
  }
  s.found.push(made)
  return made
}
