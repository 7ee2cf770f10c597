import type { Cite, Source } from '@touchstone/core/facts'
import type { Figure } from '@touchstone/core/underwrite'
import { type Inline, join, type Run, say } from '../inline/run.ts'
import { safeUrl } from '../text/escape.ts'
import type { Words } from '../words/types.ts'
import type { NoteView } from './view.ts'

const text = (value: string): Run => ({ kind: 'text', text: value })
const name = (value: string): Run => ({ kind: 'name', text: value, mark: null })

/** a, b, … z, aa, ab, … */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

interface Open {
  readonly mark: string
  readonly kind: 'source' | 'computed'
  readonly cites: readonly Cite[]
  readonly figures: Set<string>
}

/** How many notes of each kind a document has already. */
export interface NotesBefore {
  readonly source: number
  readonly computed: number
}

/**
 * The footnotes of one memo, numbered as the reader meets them: numbers for words and data (the same source twice keeps
 * its number), letters for what was computed. Writing a letter's formula may open further notes, so it runs to the end.
 */
export class Footnotes {
  private readonly open = new Map<string, Open>()
  private readonly formulas = new Map<string, Inline>()
  private numbers: number
  private lettered: number
  private readonly words: Words
  private readonly sources: readonly Source[]

  private readonly outside: boolean

  /**
   * `after` counts the notes of memos printed before this one in the same document; outside the house no file of ours is
   * named, as its name may say what its content may not.
   */
  constructor(
    words: Words,
    sources: readonly Source[],
    after: NotesBefore = { source: 0, computed: 0 },
    outside = false,
  ) {
    this.words = words
    this.sources = sources
    this.outside = outside
    this.numbers = after.source
    this.lettered = after.computed
  }

  /** Mark of the note that ends a figure. */
  ofFigure(figure: Figure): string {
    if (figure.formula !== null) return this.take(`figure:${figure.id}`, 'computed', figure.cites, figure.id)
    const key = figure.cites.length === 0 ? `missing:${figure.id}` : `cites:${JSON.stringify(figure.cites)}`
    return this.take(key, 'source', figure.cites, figure.id)
  }

  /** Mark of the note of quoted words or of a name; null where there is nothing to cite. */
  ofCites(cites: readonly Cite[]): string | null {
    return cites.length === 0 ? null : this.take(`cites:${JSON.stringify(cites)}`, 'source', cites, null)
  }

  private take(key: string, kind: 'source' | 'computed', cites: readonly Cite[], figure: string | null): string {
    const found = this.open.get(key)
    const note = found ?? {
      mark: kind === 'source' ? String(++this.numbers) : letters(this.lettered++),
      kind,
      cites,
      figures: new Set<string>(),
    }
    if (figure !== null) note.figures.add(figure)
    if (found === undefined) this.open.set(key, note)
    return note.mark
  }

  /** Writes all notes; `formulaOf` gives the words of a computed figure and opens the notes of its inputs. */
  close(formulaOf: (id: string) => Inline): readonly NoteView[] {
    // The map grows while formulas are written; its iteration visits what is added.
    for (const [, note] of this.open)
      if (note.kind === 'computed')
        for (const id of note.figures) if (!this.formulas.has(id)) this.formulas.set(id, formulaOf(id))
    const rank = (note: Open): number => (note.kind === 'source' ? 0 : 1)
    return [...this.open.values()]
      .map((note, index) => ({ note, index }))
      .sort((a, b) => rank(a.note) - rank(b.note) || a.index - b.index)
      .map(({ note }) => this.view(note))
  }

  private view(note: Open): NoteView {
    const d = this.words.document
    const cited = together(note.cites).map((cites) => this.cite(cites))
    const { clause } = d
    const separated = cited.flatMap((runs, index) => (index === 0 ? [...runs] : [text(clause), ...runs]))
    const [id] = note.figures
    const formula = note.kind === 'computed' && id !== undefined ? (this.formulas.get(id) ?? []) : []
    const runs =
      note.kind === 'computed'
        ? [...formula, ...(separated.length === 0 ? [] : [text(clause), ...separated])]
        : separated.length === 0
          ? [text(d.note.missing)]
          : separated
    return {
      mark: note.mark,
      kind: note.kind,
      runs: join(runs),
      cites: note.cites,
      figures: [...note.figures],
      url: this.url(note.cites),
    }
  }

  private url(cites: readonly Cite[]): string | null {
    for (const cite of cites) {
      const found =
        cite.kind === 'text'
          ? this.sources.find((one) => one.id === cite.span.source)?.url
          : cite.kind === 'entered'
            ? undefined
            : cite.url
      const safe = safeUrl(found)
      if (safe !== null) return safe
    }
    return null
  }

  private cite([cite, ...more]: readonly [Cite, ...Cite[]]): Inline {
    const d = this.words.document
    const comma = this.words.lang === 'zh' ? '，' : ', '
    const commas = (parts: readonly (string | null)[]): string =>
      parts.filter((part) => part !== null && part !== '').join(comma)
    if (cite.kind === 'text') {
      const source = this.sources.find((one) => one.id === cite.span.source)
      const title =
        source === undefined
          ? this.outside
            ? d.note.material
            : cite.span.source
          : [source.publisher, source.title].filter(Boolean).join(this.words.lang === 'zh' ? '：' : ': ')
      const all = [cite, ...more].filter((one) => one.kind === 'text')
      const place = d.note.text(
        title.replace(/[。.]$/, ''),
        source?.published ?? null,
        all.map((one) => [one.span.start, one.span.end] as const),
      )
      return [
        ...all.flatMap((one, index): readonly Run[] => [
          ...(index === 0 ? [] : [text(d.listComma)]),
          { kind: 'quote', text: one.quote, cites: [], mark: null },
        ]),
        text(comma),
        ...(cite.speaker === undefined ? [] : [text(`${d.note.speaker(cite.speaker)}${comma}`)]),
        name(place),
      ]
    }
    if (cite.kind === 'entered') {
      const place = this.outside
        ? d.note.dealFile
        : cite.at.line === undefined
          ? cite.at.path
          : `${cite.at.source} ${d.line(cite.at.line, cite.at.column ?? 1)}`
      return [name(d.note.entered(place, cite.literal))]
    }
    const tail = commas([
      cite.n === undefined || cite.n === null ? null : d.note.cases(cite.n),
      cite.kind === 'borrowed' && cite.substituted.length > 0
        ? d.note.substituted(this.substitutions(cite.substituted))
        : null,
      cite.title === undefined ? null : d.note.source(cite.title),
      // A day that is also when it was public is said once.
      cite.of === undefined || cite.of === cite.known ? null : d.note.of(cite.of.replace('/', '–')),
      cite.known === undefined ? null : d.note.known(cite.known),
      cite.confidence === undefined || cite.memory === true ? null : d.note.confidence[cite.confidence],
      cite.memory === true ? d.note.memory : null,
      cite.learnedLater === true ? d.note.learnedLater : null,
    ])
    return [
      name(
        cite.kind === 'data'
          ? d.note.data(this.kindOf(cite.id), cite.id)
          : d.note.borrowed(this.inputOf(cite.id), cite.id),
      ),
      ...(tail === '' ? [] : [name(`${comma}${tail}`)]),
    ]
  }

  /** What a data file holds, in a word. */
  private kindOf(id: string): string {
    const { kinds, otherKind } = this.words.document.note
    return kinds[id.split('/')[0] ?? ''] ?? otherKind
  }

  /** The input a base rate stands in for, by name: `base-rates/inputs/team.people#1` is `People`. */
  private inputOf(id: string): string | null {
    const terms: Readonly<Record<string, string>> = this.words.terms
    return terms[`input/${/^base-rates\/inputs\/([^#]+)/.exec(id)?.[1] ?? ''}`] ?? null
  }

  private substitutions(what: readonly string[]): string {
    const terms: Readonly<Record<string, string>> = this.words.terms
    return what.map((one) => terms[`substituted/${one}`] ?? one).join(this.words.document.listComma)
  }
}

/** Cites in their order, quotes from one text taken together: the text is named once. */
function together(cites: readonly Cite[]): readonly (readonly [Cite, ...Cite[]])[] {
  const groups: [Cite, ...Cite[]][] = []
  for (const cite of cites) {
    const same = groups.find(
      ([first]) =>
        first.kind === 'text' &&
        cite.kind === 'text' &&
        first.span.source === cite.span.source &&
        first.speaker === cite.speaker,
    )
    if (same === undefined) groups.push([cite])
    else same.push(cite)
  }
  return groups
}

/** Inline runs of several fillings with the language's list comma between. */
export function listOf(items: readonly Inline[], words: Words): Inline {
  return items.reduce<Inline>(
    (all, item, index) => (index === 0 ? item : say`${all}${words.document.listComma}${item}`),
    [],
  )
}
