import type { Cite } from '@touchstone/core/facts'
import { FORMULAS } from '@touchstone/core/underwrite'
import {
  type BankRow,
  type Block,
  type FigureForm,
  type Hole,
  type Memo,
  MEMO_FORMULAS,
  shownAs,
  type Statement,
} from '@touchstone/core/memo'
import type { Figure } from '@touchstone/core/underwrite'
import { ladderData } from '../chart/data.ts'
import { ladderScene } from '../chart/ladder.ts'
import { type Inline, plain, type Run, say } from '../inline/run.ts'
import { formatFigure, formatValue, MISSING } from '../number/format.ts'
import type { Words } from '../words/types.ts'
import { nameOf } from './figure-names.ts'
import { formula, questionOf, sentence, termOf } from './lookup.ts'
import { Footnotes, listOf, type NotesBefore } from './notes.ts'
import type { BankRowView, BlockView, FigureView, MemoView, PairView } from './view.ts'

/** Places a memo's statements in words: runs with footnote marks in reading order, blocks, notes, and every figure. */
export function layoutMemo(memo: Memo, words: Words, after?: NotesBefore): MemoView {
  const layout = new Layout(memo, words, after)
  const blocks = memo.blocks.flatMap((block) => layout.block(block))
  const notes = layout.notes.close((id) => layout.formulaOf(id))
  const heading = blocks.find((block) => block.kind === 'heading')
  return {
    lang: words.lang,
    htmlLang: words.htmlLang,
    title: heading?.kind === 'heading' ? plain(heading.runs) : memo.company,
    edition: memo.edition,
    depth: memo.depth,
    blocks,
    notes,
    figures: layout.figureViews(),
  }
}

const formulaHoles: Readonly<Record<string, readonly string[]>> = { ...FORMULAS, ...MEMO_FORMULAS }

class Layout {
  readonly notes: Footnotes
  private readonly marks = new Map<string, string>()
  /** How a run gets its mark, once it is known where it stands. */
  private readonly pending = new Map<Run, () => string | null>()
  private readonly memo: Memo
  private readonly words: Words

  constructor(memo: Memo, words: Words, after?: NotesBefore) {
    this.memo = memo
    this.words = words
    this.notes = new Footnotes(words, memo.sources, after, memo.edition === 'external')
  }

  private figure(id: string, form: FigureForm): Inline {
    const figure = this.memo.figures[id]
    if (figure === undefined) return say`–`
    const text =
      form === 'literal' && figure.literal !== undefined ? figure.literal : formatFigure(figure, form, this.words)
    if (text === MISSING) return say`–`
    const run: Run = {
      kind: 'figure',
      id,
      text,
      voice: figure.voice,
      origin: figure.origin,
      interval: intervalOf(figure),
      mark: null,
    }
    return this.later(run, () => {
      const mark = this.notes.ofFigure(figure)
      this.marks.set(id, mark)
      return mark
    })
  }

  private later(run: Run, mark: () => string | null): Inline {
    this.pending.set(run, mark)
    return [run]
  }

  /**
   * Gives the runs of a finished sentence their marks from left to right. A sentence places its holes as its language
   * wants, so notes are numbered only where the reader meets them, and a hole it does not print opens no note.
   */
  private settle(runs: Inline): Inline {
    return runs.map((run) => {
      const mark = this.pending.get(run)
      return mark === undefined || run.kind === 'text' ? run : { ...run, mark: mark() }
    })
  }

  private hole(hole: Hole): Inline {
    switch (hole.kind) {
      case 'figure':
        return this.figure(hole.id, hole.form)
      case 'quote':
        return this.later(
          { kind: 'quote', text: hole.text, ...this.gloss(hole.text, hole.cites), cites: hole.cites, mark: null },
          () => this.notes.ofCites(hole.cites),
        )
      case 'name': {
        const text = this.words.lang === 'en' ? (hole.latin ?? hole.text) : hole.text
        return this.later({ kind: 'name', text, mark: null }, () => this.notes.ofCites(hole.cites ?? []))
      }
      case 'term':
        return say`${termOf(hole.key, this.words)}`
      case 'list':
        return listOf(
          hole.items.map((item) => this.hole(item)),
          this.words,
        )
    }
  }

  /** The amounts that quoted words of another language give, as the figures read from them say. */
  private gloss(quoted: string, cites: readonly Cite[]): { readonly gloss?: string } {
    const { words } = this
    const han = /[\u4e00-\u9fff]/.test(quoted)
    if (words.lang === 'zh' ? han || !/[A-Za-z]/.test(quoted) : !han) return {}
    const amounts = Object.values(this.memo.figures)
      .flatMap((one) => {
        const [own] = one.cites
        const at = one.formula !== null || own === undefined ? null : cites.findIndex((cite) => within(own, cite))
        return at === null || at < 0 || own === undefined
          ? []
          : [{ at, start: own.kind === 'text' ? own.span.start : 0, text: formatValue(one.value, 'full', words) }]
      })
      .sort((a, b) => a.at - b.at || a.start - b.start)
    const said = [...new Set(amounts.map((one) => one.text))]
    return said.length === 0 ? {} : { gloss: words.document.gloss(said.join(words.document.listComma)) }
  }

  private statement(one: Statement): Inline {
    const holes = Object.fromEntries(Object.entries(one.holes).map(([key, hole]) => [key, this.hole(hole)]))
    return this.settle(sentence(one.key, holes, this.words))
  }

  /** Where an answer flips the verdict, after the name of what is asked. */
  private flipped(hole: Hole): Inline {
    const figure = hole.kind === 'figure' ? this.memo.figures[hole.id] : undefined
    const name = figure === undefined ? null : nameOf({ ...figure, id: figure.id.replace(/^flip\./, '') }, this.words)
    return name === null ? this.placed(hole) : say`${this.words.document.named(name)}${this.placed(hole)}`
  }

  private placed(hole: Hole): Inline {
    return this.settle(this.hole(hole))
  }

  /** What a computed figure is, whole, and how it is made; each input opens its own note. */
  formulaOf(id: string): Inline {
    const figure = this.memo.figures[id]
    const made = figure?.formula
    if (figure === undefined || made === null || made === undefined) return []
    const { words } = this
    const d = words.document
    const holes = formulaHoles[made.key] ?? ['inputs']
    // Among many a number alone says nothing; one that a sentence places needs no name.
    const many = holes.indexOf('inputs')
    const inputs = made.inputs.map((input, at) => {
      const one = this.figure(input, 'interval')
      const named = this.memo.figures[input]
      const name = many < 0 || at < many || !named ? null : nameOf(named, words)
      return name === null ? one : say`${d.named(name)}${one}`
    })
    const whole = formatFigure(figure, 'full', words)
    const interval = intervalOf(figure)
    const value = interval === null ? whole : words.echo.belief(whole)
    const error = errorOf(figure, words)
    const about = [...(error === null ? [] : [d.note.error(error)]), ...(interval === null ? [] : [d.note[interval]])]
    const written = formula(made.key, inputs, words, holes)
    return this.settle(
      say`${value}${d.clause}${d.note.computed}${written}${about.map((one) => d.clause + one).join('')}`,
    )
  }

  block(block: Block): readonly BlockView[] {
    const words = this.words
    switch (block.kind) {
      case 'heading':
        return [
          {
            kind: 'heading',
            level: block.level,
            section: sectionOf(block.statement),
            runs: this.statement(block.statement),
          },
        ]
      case 'paragraph':
        return [{ kind: 'paragraph', section: sectionOf(block.statements[0]), runs: this.sentences(block.statements) }]
      case 'list':
        return [{ kind: 'list', ordered: block.ordered, items: block.items.map((item) => this.statement(item)) }]
      case 'figures':
        return [
          {
            kind: 'figures',
            tiles: block.tiles.map((tile) => ({
              label: termOf(tile.label, words),
              value: this.placed(tile.hole),
              note: tile.note === null ? null : this.statement(tile.note),
            })),
          },
        ]
      case 'table':
        return [
          {
            kind: 'table',
            table: {
              caption: this.statement(block.caption),
              columns: block.columns.map((key) => termOf(key, words)),
              rows: block.rows.map((row) => row.map((cell) => this.placed(cell))),
            },
          },
        ]
      case 'claims':
        return [this.claims(block)]
      case 'gates':
        return [
          {
            kind: 'gates',
            rows: block.rows.map((row) => ({
              id: row.id,
              name: [
                termOf(`gate-name/${row.id}`, words),
                ...row.funds.map((one) => one.names?.[words.lang] ?? one.name),
              ].join(' · '),
              state: row.state,
              word: words.document.gateState[row.state],
              why: this.marked(this.statement(row.why), row.cites),
            })),
          },
        ]
      case 'questions':
        return [
          {
            kind: 'questions',
            rows: block.rows.map((row) => ({
              id: row.id,
              ...this.questionBy(row),
              worth: row.worth === null ? null : this.placed(row.worth),
              flip: row.flip === null ? null : this.flipped(row.flip),
            })),
          },
        ]
      case 'picture':
        return [{ kind: 'picture', title: this.statement(block.title), data: block.data }]
      case 'bank':
        return [{ kind: 'bank', rows: block.rows.flatMap((row) => this.bankRow(row)) }]
      case 'chart':
        return [this.chart(block)]
      case 'record': {
        const r = words.document.record
        const items = [
          { label: r.draws, value: formatCount(block.draws) },
          { label: r.seed, value: block.seed },
          { label: r.digest, value: block.digest },
          { label: r.engine, value: block.engine },
          { label: r.reference, value: block.reference },
        ]
        return [{ kind: 'record', items, same: r.same }]
      }
    }
  }

  private sentences(all: readonly Statement[]): Inline {
    return all.reduce<Inline>((done, one, index) => {
      const next = this.statement(one)
      return index === 0 ? next : say`${done}${this.words.document.sentenceGap}${next}`
    }, [])
  }

  private marked(runs: Inline, cites: Extract<Block, { kind: 'gates' }>['rows'][number]['cites']): Inline {
    const mark = this.notes.ofCites(cites)
    return mark === null ? runs : [...runs, { kind: 'name', text: '', mark }]
  }

  /** What a question asks and wants to see and, where the words are loaded, who asks it and by when. */
  private questionBy({ id, by }: Extract<Block, { kind: 'questions' }>['rows'][number]): {
    readonly ask: string
    readonly see: string
  } {
    const { words } = this
    const { bank, document: d } = words
    const { ask, see } = questionOf(id, words)
    if (by === null || bank === undefined) return { ask, see }
    const pairs = [`${bank.owner}${d.colon}${plain(this.placed(by.owner))}`]
    if (by.due !== null) pairs.push(`${bank.due}${d.colon}${plain(this.placed(by.due))}`)
    return { ask, see: [see, ...pairs].filter((one) => one !== '').join(' · ') }
  }

  /** A question of the bank; nothing where its words were not loaded. */
  private bankRow({ id, ask, see, stage, public: open, inside }: BankRow): readonly BankRowView[] {
    const { lang, document: d, bank } = this.words
    if (bank === undefined) return []
    const pair = (label: string, value: Inline | string): PairView => ({
      label,
      value: typeof value === 'string' ? say`${value}` : value,
    })
    const sources = open.map((one) => say`${one.url === undefined ? one[lang] : `${one[lang]} ${one.url}`}`)
    const links = sources.length === 0 ? [] : [pair(bank.public, listOf(sources, this.words))]
    const asked = { id, ask: `${id} ${ask[lang]}` }
    if (inside === null)
      return [{ ...asked, lines: [[pair(d.questions.see, see[lang])], ...(links.length === 0 ? [] : [links])] }]
    const { gate, known, owner, due } = inside
    const maybe = (label: string, hole: Hole | null): readonly PairView[] =>
      hole === null ? [] : [pair(label, this.placed(hole))]
    return [
      {
        ...asked,
        lines: [
          [pair(d.questions.see, see[lang]), pair(bank.good, inside.good[lang]), pair(bank.bad, inside.bad[lang])],
          [
            pair(bank.feeds, this.placed(inside.feeds)),
            ...maybe(d.questions.worth, inside.worth),
            ...(inside.flip === null ? [] : [pair(d.questions.flip, this.flipped(inside.flip))]),
          ],
          [
            ...(known.length === 0
              ? []
              : [
                  pair(
                    bank.known,
                    listOf(
                      known.map((one) => this.statement(one)),
                      this.words,
                    ),
                  ),
                ]),
            ...(gate === null
              ? []
              : [
                  pair(
                    bank.gate,
                    say`${d.gateState[gate.state]}${d.stop}${d.sentenceGap}${this.marked(this.statement(gate.why), gate.cites)}`,
                  ),
                ]),
            ...links,
          ],
          [
            pair(bank.owner, this.placed(owner)),
            pair(bank.when, termOf(`stage/${stage}`, this.words)),
            pair(bank.due, due === null ? bank.unset : this.placed(due)),
            pair(bank.answer, inside.answer === null ? bank.unanswered : this.placed(inside.answer)),
            ...maybe(bank.evidence, inside.evidence),
          ],
        ].filter((line) => line.length > 0),
      },
    ]
  }

  private claims(block: Extract<Block, { kind: 'claims' }>): BlockView {
    const d = this.words.document
    const rows = block.rows.map((row) => ({
      id: row.id,
      verdict: row.verdict,
      word: d.verdict[row.verdict],
      says: row.says === null ? null : this.placed(row.says),
      probability: row.probability === null ? null : this.placed(row.probability),
      reason: this.statement(row.reason),
    }))
    return {
      kind: 'claims',
      rows,
      table: {
        caption: say`${d.claims.caption}`,
        columns: [d.claims.verdict, d.claims.says, d.claims.chance, d.claims.reason],
        rows: rows.map((row) => [say`${row.word}`, row.says ?? say`–`, row.probability ?? say`–`, row.reason]),
      },
    }
  }

  private chart(block: Extract<Block, { kind: 'chart' }>): BlockView {
    const title = this.statement(block.title)
    const scene = ladderScene(ladderData(block, this.memo.figures), this.words, 640, plain(title))
    const c = this.words.chart.table
    const named = [
      ...block.rows,
      ...(block.asked === null ? [] : [{ label: 'part/asked', figure: block.asked }]),
      ...(block.ceiling === null ? [] : [{ label: 'part/ceiling', figure: block.ceiling }]),
    ]
    return {
      kind: 'chart',
      title,
      scene,
      table: {
        caption: title,
        columns: [c.value, c.low, c.middle, c.high],
        rows: named.map((row) => {
          const own = this.memo.figures[row.figure]
          const kind = own?.value.kind
          const cell = (form: FigureForm): Inline => this.settle(this.figure(row.figure, form))
          // One number has no ends, nor has one whose only spread is the error that it is rounded by.
          const single =
            own?.value.kind === 'number' ||
            (own?.value.kind === 'estimate' && own.value.estimate.p5 === own.value.estimate.p95)
          if (single) return [say`${termOf(row.label, this.words)}`, say`–`, cell(shownAs(own)), say`–`]
          if (kind === 'range') return [say`${termOf(row.label, this.words)}`, cell('low'), say`–`, cell('high')]
          return [say`${termOf(row.label, this.words)}`, cell('low'), cell('middle'), cell('high')]
        }),
      },
    }
  }

  /** Every figure of the memo as the page opens it. */
  figureViews(): Readonly<Record<string, FigureView>> {
    return Object.fromEntries(
      Object.values(this.memo.figures).map((figure) => [
        figure.id,
        {
          id: figure.id,
          text: formatFigure(figure, 'full', this.words),
          voice: figure.voice,
          origin: figure.origin,
          interval: intervalOf(figure),
          mark: this.marks.get(figure.id) ?? null,
          error: errorOf(figure, this.words),
          inputs: figure.formula?.inputs ?? [],
          drivers: (figure.drivers ?? []).map(([id, share]) => ({
            id,
            share: formatValue({ kind: 'chance', value: share, standardError: 0 }, 'full', this.words),
          })),
        } satisfies FigureView,
      ]),
    )
  }
}

/** Whether a cite's words stand inside another's. */
const within = (inner: Cite, outer: Cite): boolean =>
  inner.kind === 'text' && outer.kind === 'text'
    ? inner.span.source === outer.span.source &&
      inner.span.start >= outer.span.start &&
      inner.span.end <= outer.span.end
    : inner.kind === 'entered' && outer.kind === 'entered' && inner.at.path === outer.at.path && inner.at.path !== ''

const sectionOf = (one: Statement | undefined): string => one?.key.replace(/\/.*/, '') ?? ''

const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** What kind of interval a figure is; null where it is none, be it that all its draws agree. */
function intervalOf(figure: Figure): 'validated' | 'judged' | null {
  if (figure.value.kind !== 'estimate') return null
  const { p5, p95, kind } = figure.value.estimate
  return p5 === p95 ? null : kind
}

function errorOf(figure: Figure, words: Words): string | null {
  const v = figure.value
  // An error that no printed digit could show is not printed.
  if (v.kind === 'estimate' && v.estimate.standardError > 1e-4 * Math.abs(v.estimate.p50))
    return formatValue(
      { kind: 'number', unit: v.unit, value: v.estimate.standardError, ...(v.as === undefined ? {} : { as: v.as }) },
      'page',
      words,
    )
  if (v.kind === 'chance' && v.standardError > 1e-4)
    return formatValue({ kind: 'number', unit: '1', value: v.standardError, as: 'percent' }, 'page', words)
  return null
}
