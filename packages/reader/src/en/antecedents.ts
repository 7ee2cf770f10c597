import { payersOf, type NameAt, type Open } from '../mention.ts'
import type { Sentence } from '../text/segments.ts'
import { lean } from '../text/lean.ts'

/** The firm also led its seed round: who did is said before. */
const pronoun = lean(
  /^(?:(?:But|And|Meanwhile|Separately|Notably|Earlier|Previously|Last (?:year|month)|In (?:\w+ )?\d{4}),? )?(?:(The|That|This|the|that|this) (?:same |latter )?(?:[\w-]+ ){0,2}?(firm|fund|investor|VC|backer|group|giant|company|chipmaker|conglomerate|bank|insurer|automaker)|(It|it)|(They|they|Both(?: firms| funds)?|The (?:two|pair|duo|firms|funds))) (?:had |has |have |also |previously |already |first |earlier |recently |since |then |initially |jointly |both )*(co-led|led|co-leads|leads|anchored|invested|backed|participated|joined|took part|doubled down|put|wrote|contributed|provided)\b/,
)

/** What goes on with a deal that is no round. */
const other = /^(?:That|This|The) (?:deal|sale|offer(?:ing)?|transaction|loan|facility|debt)\b/

const also = /\b(?:also|too|as well|joined|other investors|participated|contributed|took part|alongside)\b/i
/** Medway led that round: the one told of right before. */
const that = /\b[Tt]hat (?:[\w$€£.-]+ ){0,3}(?:round|financing|funding|raise|investment|deal|Series [A-L]\d?)\b/
const today = /\b(?:latest|new|newest|current|this|today|now|most recent)\b/i

/** Words only of who puts money in. */
const PAYS = /^(?:firm|fund|investor|VC|backer|bank|insurer)$/
/** How far into its sentence a subject may begin. */
const SUBJECT = 48

/**
 * Names who a pronoun stands for, where a sentence says that the firm, it or they led or put money in: the subject of the
 * sentence before where that put money in itself, or its one lead. A mention that names a party already is left as it is.
 */
export function nameAntecedents(mentions: readonly Open[], text: string, sentences: readonly Sentence[]): void {
  for (const one of mentions) {
    const sentence = sentences[one.sentence]
    // Medway did not stop there: nothing of a deal between the two.
    const silent = !mentions.some((other) => other.sentence === one.sentence - 1)
    const last = one.sentence - (silent ? 2 : 1)
    const before = sentences[last]
    if (sentence === undefined || before === undefined || sentence.chinese || one.relation !== 'round') continue
    if (one.start !== sentence.start) continue
    // A tender offer is told, then: that deal is led by Medway.
    const lately = mentions.filter((had) => had.sentence === one.sentence - 1).at(-1)
    if (
      one.refers &&
      one.amount === null &&
      lately !== undefined &&
      /^(?:secondary|debt)$/.test(lately.relation) &&
      other.test(text.slice(one.start, one.end))
    ) {
      one.relation = lately.relation
      continue
    }
    // Last year it raised a Series A led by Medway. Tern and Plover also contributed: to that one.
    if (
      lately?.historic === true &&
      lately.relation === 'round' &&
      mentions.filter((had) => had.sentence === lately.sentence).length === 1 &&
      one.line === lately.line &&
      one.amount === null &&
      one.round === null &&
      one.valuation === null &&
      (also.test(text.slice(one.start, one.end)) || that.test(text.slice(one.start, one.end))) &&
      !today.test(text.slice(one.start, one.end))
    ) {
      one.historic = true
      continue
    }
    const hit = pronoun.exec(text.slice(one.start, Math.min(one.end, one.start + 160)))
    if (hit === null) continue
    const told = mentions.filter((other) => other.sentence === last)
    const parties = told.flatMap((other) => payersOf(other))
    const subjects = parties.filter(
      (who) => who.start - before.start < SUBJECT && !/\b(?:by|from|with) $/.test(text.slice(before.start, who.start)),
    )
    const leads = told.flatMap((other) => other.leads)
    const who: readonly NameAt[] =
      hit[4] !== undefined
        ? leads.length > 1
          ? leads
          : subjects
        : subjects.length === 1
          ? subjects
          : hit[2] !== undefined && PAYS.test(hit[2]) && leads.length === 1
            ? leads
            : []
    const role = /led|leads|anchored/.test(hit[5] ?? '') ? 'leads' : 'others'
    one[role] = [...who.map(({ name, start, end }) => ({ name, start, end })), ...one[role]]
    // Led it alongside another: both lead it.
    if (role === 'leads' && who.length > 0 && (hit[5] ?? '').startsWith('co-')) {
      const beside = one.others.filter((other) =>
        /\b(?:alongside|with|together with|along with) $/.test(text.slice(Math.max(0, other.start - 16), other.start)),
      )
      one.leads = [...one.leads, ...beside]
      one.others = one.others.filter((other) => !beside.includes(other))
    }
  }
}
