import { codesOf, isBlank, isDigit, isHan, lettersIn } from './letters.ts'
import { lean } from './lean.ts'

/** A stretch of a shadow: offsets, end exclusive. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** A sentence with the clauses that commas and colons divide it into. */
export interface Sentence extends Piece {
  readonly index: number
  /** Which line of the text it stands in; 0 is the headline, and no text that begins with a whole sentence has one. */
  readonly line: number
  readonly chinese: boolean
  readonly clauses: readonly Piece[]
}

/** Longer than any sentence that people write. */
const LONGEST = 1200
const abbreviation =
  /(?:\b[A-Z]|\b(?:Inc|Co|Ltd|Corp|Dr|Mr|Ms|Mrs|St|No|vs|U\.S|Jr|Sr|Prof|approx|est|Pte|Pty|Plc|Bros|Rs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif|Conn|Colo|Va|Fla|Ga|Mich|Minn|Ore|Pa|Tex|Wash))$/

/** Whether a sentence is Chinese: an English one may give a Chinese name in brackets. */
function speaksChinese(words: string): boolean {
  const { han, latin } = lettersIn(words)
  // 投资方为Insight Partners、Sequoia Capital: a Chinese sentence of foreign names.
  return han > 0 && (han * 6 >= latin || (han * 20 >= latin && /、|[领跟参]投|(?:为|由|来自|包括)[A-Z]/.test(words)))
}

/** Words that begin a sentence and no name: Medway Corp. Separately, …; Medway Corp. The round … */
const OPENS = lean(
  /^["”’)]*\s+["“]?(?:The|It|Its|This|That|These|Those|They|Their|He|She|We|Our|In|On|At|By|With|After|Before|Since|Separately|Meanwhile|Other|Others|Also|Both|Existing|New|Previous|Earlier|Last|According|Founded|Investors|Participants|A|An|And|But|As|For|However|Terms|Financial)\b(?! (?:Inc|Co|Ltd|Corp)\b)/,
)

/** Whether a full stop at an offset ends a sentence: not in a number, after an initial or an abbreviation. */
function stops(text: string, at: number): boolean {
  if (!/^["”')]*(?:\s|$)/.test(text.slice(at + 1, at + 5))) return false
  const before = text.slice(Math.max(0, at - 10), at)
  // An initial ends no sentence, the letter of a round does: a Series B. It was led by…
  const opens = /\b(?:Inc|Co|Ltd|Corp|LLC|Bros)$/.test(before) && OPENS.test(text.slice(at + 1, at + 16))
  if (abbreviation.test(before) && !opens && !/\b(?:Series|Class|round|Round) [A-L]$/.test(before)) return false
  const next = text.slice(at + 1, at + 10)
  // a16z and xAI begin a sentence as they are written.
  return !/^["”')]*\s+[a-z]/.test(next) || /^["”')]*\s+[a-z]{1,3}(?:\d|-?[A-Z])/.test(next)
}

/** Signs that may end a sentence or a clause. */
const marks = codesOf('。\n|丨…!?• .;；-,:')
const closing = codesOf('"”’」』)')

/** 甲 完成B轮融资: whether a blank only sets the name apart that a headline begins with. */
const namesFirst = (text: string, at: number): boolean =>
  /^(?:完成|宣布|官宣|获|已完成|拿下|斩获|再获)/.test(text.slice(at + 1, at + 5)) &&
  /(?:^|\n)[“「]?[^,。:;!?\s融轮投]{2,12}$/.test(text.slice(Math.max(0, at - 14), at))

function isEnd(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === '。' || sign === '\n' || sign === '|' || sign === '丨' || sign === '…' || sign === '•') return true
  if (sign === '!' || sign === '?') return true
  // 甲完成天使轮融资 - 乙完成A轮融资: the items of a list run together.
  if (sign === '-') return /^[^-]* - [\u4e00-\u9fff]/.test(text.slice(at - 1, at + 3))
  // A blank between two Chinese characters divides what a page set apart; 投资方包括 甲、乙: what a word opens is not over.
  if (sign === ' ')
    return (
      isHan(text.charCodeAt(at - 1)) &&
      isHan(text.charCodeAt(at + 1)) &&
      text.charAt(at + 1) !== '轮' &&
      !namesFirst(text, at) &&
      !/(?:包括|包含|分别为|[由和与及为])$/.test(text.slice(Math.max(0, at - 3), at))
    )
  return sign === '.' && stops(text, at)
}

function isComma(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === ';' || sign === '；') return true
  // 完成新一轮融资——甲资本领投: a dash divides as a comma does.
  if (sign === '-') return text.charAt(at + 1) === '-' || text.charAt(at - 1) === '-'
  if (sign !== ',' && sign !== ':') return false
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
}

/** Whether a text has a headline: its first line is not a paragraph of several sentences, or a long one that a full stop ends. */
export function headed(text: string, sentences: readonly Sentence[]): boolean {
  // The first item of a numbered list is no headline.
  if (/^\s*\d{1,2}[.、]/.test(text)) return false
  const first = sentences.filter((one) => one.line === 0)
  const ended = first.filter((one) => text.charAt(one.end) === '。')
  const long = (ended[0]?.end ?? 0) - (first[0]?.start ?? 0) >= 48
  return ended.length === 0 || (ended.length === 1 && !long)
}

/** The sentences of a shadow, each with its clauses; closing quotes stay with what they close. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let line = /^[^\n]{60,}[.。]["”’」]?\s*\n/.test(text) ? 1 : 0
  let clauses: Piece[] = []
  let clause = 0
  const trimmed = (from: number, to: number): Piece => {
    let a = from
    let b = to
    while (a < b && isBlank(text.charCodeAt(a))) a++
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--
    return { start: a, end: b }
  }
  const close = (end: number, next: number): void => {
    const last = trimmed(clause, end)
    if (last.end > last.start) clauses.push(last)
    const whole = trimmed(start, end)
    if (whole.end > whole.start && clauses.length > 0) {
      const words = text.slice(whole.start, whole.end)
      const [index, chinese] = [found.length, speaksChinese(words)]
      found.push({ start: whole.start, end: whole.end, index, line, chinese, clauses })
    }
    clauses = []
    start = next
    clause = next
  }
  for (let at = 0; at < text.length; at++) {
    // A sentence without an end is cut, so that no pattern ever sees more than so much at once.
    if (at - start >= LONGEST) close(at, at)
    if (!marks.has(text.charCodeAt(at))) continue
    if (isComma(text, at)) {
      const piece = trimmed(clause, at)
      if (piece.end > piece.start) clauses.push(piece)
      clause = at + 1
    } else if (isEnd(text, at)) {
      let next = at + 1
      while (closing.has(text.charCodeAt(next))) next++
      close(at, next)
      if (text.charAt(at) === '\n') line++
      at = next - 1
    }
  }
  close(text.length, text.length)
  return found
}
