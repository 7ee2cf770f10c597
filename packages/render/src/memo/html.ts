import { ladderScene } from '../chart/ladder.ts'
import { drawPicture } from '../pictures/draw.ts'
import { sceneToSvg } from '../chart/svg.ts'
import { type Inline, plain, type Run } from '../inline/run.ts'
import { escapeHtml } from '../text/escape.ts'
import type { Words } from '../words/types.ts'
import { STATE_GLYPHS } from './glyphs.ts'
import { STYLE } from './style.ts'
import type { BlockView, MemoView, TableView } from './view.ts'

/** Nothing is loaded and nothing runs, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Width for which the second drawing of a chart is made: a phone's. */
const PHONE = 326

/** Writes one memo; counts how often each note is called, so that the note can link back to every place. */
class Writer {
  private readonly calls = new Map<string, number>()
  private readonly words: Words
  /** Level of the memo's own title: 1, or 2 where several memos share a page. */
  private readonly top: 1 | 2

  constructor(words: Words, top: 1 | 2) {
    this.words = words
    this.top = top
  }

  private mark(of: string | null): string {
    if (of === null) return ''
    const call = (this.calls.get(of) ?? 0) + 1
    this.calls.set(of, call)
    const label = `${this.words.document.footnote} ${of}`
    return `&#8288;<sup><a id="ref-${of}-${call}" href="#note-${of}" aria-label="${escapeHtml(label)}">${of}</a></sup>`
  }

  /** The `lang` attribute of words in another language than the document's, so that they are spoken and set as their own. */
  private switched(text: string): string {
    const lang = /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Latin}/u.test(text) ? 'en' : this.words.lang
    return lang === this.words.lang ? '' : ` lang="${lang}"`
  }

  private run(one: Run): string {
    switch (one.kind) {
      case 'text':
        return escapeHtml(one.text)
      case 'name':
        return escapeHtml(one.text) + this.mark(one.mark)
      case 'quote':
        return `<q${this.switched(one.text)}>${escapeHtml(this.words.document.quote(one.text))}</q>${escapeHtml(one.gloss ?? '')}${this.mark(one.mark)}`
      case 'figure': {
        const kinds = [one.voice, ...(one.origin === 'assumed' ? ['assumed'] : [])].join(' ')
        return `<span class="f"><data class="${kinds}" value="${escapeHtml(one.id)}">${escapeHtml(one.text)}</data>${this.mark(one.mark)}</span>`
      }
    }
  }

  inline(runs: Inline | null): string {
    return runs === null ? '–' : runs.map((one) => this.run(one)).join('')
  }

  private table(view: TableView, rows: readonly (readonly string[])[], caption: boolean): string {
    const head = view.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
    const body = rows
      .map((cells) => {
        const tags = cells.map((cell, index) =>
          index === 0
            ? `<th scope="row">${cell}</th>`
            : `<td data-label="${escapeHtml(view.columns[index] ?? '')}">${cell}</td>`,
        )
        return `<tr>${tags.join('')}</tr>`
      })
      .join('\n')
    return `<table>${caption ? `<caption>${this.inline(view.caption)}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
  }

  private word(state: keyof typeof STATE_GLYPHS, word: string): string {
    return `<span class="mark ${state}"><span aria-hidden="true">${STATE_GLYPHS[state]}</span> ${escapeHtml(word)}</span>`
  }

  block(one: BlockView, id: string): string {
    const d = this.words.document
    switch (one.kind) {
      case 'heading': {
        const level = one.level + this.top - 1
        // Page one ends where the evidence begins; print breaks there.
        const starts = one.section === 'evidence' ? ' class="evidence"' : ''
        return `<h${level}${starts}>${this.inline(one.runs)}</h${level}>`
      }
      case 'paragraph':
        return `<p>${this.inline(one.runs)}</p>`
      case 'list': {
        const tag = one.ordered ? 'ol' : 'ul'
        return `<${tag}>\n${one.items.map((item) => `<li>${this.inline(item)}</li>`).join('\n')}\n</${tag}>`
      }
      case 'figures': {
        const tiles = one.tiles.map((tile) => {
          const note = tile.note === null ? '' : `<small>${this.inline(tile.note)}</small>`
          return `<div><dt>${escapeHtml(tile.label)}</dt><dd>${this.inline(tile.value)}${note}</dd></div>`
        })
        return `<dl class="tiles">${tiles.join('\n')}</dl>`
      }
      case 'table':
        return this.table(
          one.table,
          one.table.rows.map((row) => row.map((cell) => this.inline(cell))),
          true,
        )
      case 'claims':
        return this.table(
          one.table,
          one.rows.map((row) => [
            this.word(row.verdict, row.word),
            this.inline(row.says),
            this.inline(row.probability),
            this.inline(row.reason),
          ]),
          true,
        )
      case 'gates': {
        const columns = [d.gates.gate, d.gates.state, d.gates.why]
        const rows = one.rows.map((row) => [escapeHtml(row.name), this.word(row.state, row.word), this.inline(row.why)])
        return this.table({ caption: [], columns, rows: [] }, rows, false)
      }
      case 'questions': {
        const q = d.questions
        const items = one.rows.map((row) => {
          const more = [
            ...(row.see === '' ? [] : [`${q.see}${d.colon}${escapeHtml(row.see)}`]),
            ...(row.worth === null ? [] : [`${q.worth}${d.colon}${this.inline(row.worth)}`]),
            ...(row.flip === null ? [] : [`${q.flip}${d.colon}${this.inline(row.flip)}`]),
          ]
          return `<li><span class="ask">${escapeHtml(row.ask)}</span><br><span class="more">${more.join(' · ')}</span></li>`
        })
        return `<ol>\n${items.join('\n')}\n</ol>`
      }
      case 'picture': {
        const title = plain(one.title)
        const drawn = drawPicture(one.data, this.words, 640, title)
        const phone = drawPicture(one.data, this.words, PHONE, title)
        if (drawn === null || phone === null) return ''
        const view = { caption: [], columns: drawn.columns, rows: [] }
        const rows = drawn.rows.map((row) => row.map(escapeHtml))
        return `<figure><figcaption>${this.inline(one.title)}</figcaption><div class="wide">${sceneToSvg(drawn.scene, `${id}-wide`)}</div><div class="narrow">${sceneToSvg(phone.scene, `${id}-narrow`)}</div></figure>\n<p>${escapeHtml(drawn.scene.desc)}</p>\n${this.table(view, rows, false)}`
      }
      case 'bank': {
        const items = one.rows.map((row) => {
          const lines = row.lines.map((line) => {
            const pairs = line.map(({ label, value }) => `${escapeHtml(label)}${d.colon}${this.inline(value)}`)
            return `<br><span class="more">${pairs.join(' · ')}</span>`
          })
          return `<li><span class="ask">${escapeHtml(row.ask)}</span>${lines.join('')}</li>`
        })
        return `<ol>\n${items.join('\n')}\n</ol>`
      }
      case 'chart': {
        const caption = this.inline(one.title)
        const phone = ladderScene(one.scene.data, this.words, PHONE, plain(one.title))
        const rows = one.table.rows.map((row) => row.map((cell) => this.inline(cell)))
        return `<figure><figcaption>${caption}</figcaption><div class="wide">${sceneToSvg(one.scene, `${id}-wide`)}</div><div class="narrow">${sceneToSvg(phone, `${id}-narrow`)}</div></figure>\n${this.table(one.table, rows, false)}`
      }
      case 'record': {
        const items = one.items.map((item) => `<dt>${escapeHtml(item.label)}</dt><dd>${escapeHtml(item.value)}</dd>`)
        return `<dl class="record">${items.join('')}</dl>\n<p>${escapeHtml(one.same + d.stop)}</p>`
      }
    }
  }

  notes(view: MemoView): string {
    const d = this.words.document
    // Notes are written first: their formulas call notes too, and every call gets its way back.
    const written = view.notes.map((note) => {
      const link =
        note.url === null
          ? ''
          : ` <a href="${escapeHtml(note.url)}" rel="noopener noreferrer">${escapeHtml(note.url)}</a>`
      return { mark: note.mark, body: this.inline(note.runs) + link }
    })
    const items = written.map(({ mark, body }) => {
      const calls = this.calls.get(mark) ?? 0
      const back = Array.from({ length: calls }, (_, index) => {
        const label = escapeHtml(`${d.backToText}${calls > 1 ? ` ${index + 1}` : ''}`)
        return `<a href="#ref-${mark}-${index + 1}" aria-label="${label}">↩${calls > 1 ? index + 1 : ''}</a>`
      })
      return `<li id="note-${mark}"><span>${mark}</span><span>${body} ${back.join(' ')}</span></li>`
    })
    const level = this.top + 1
    return `<h${level}>${escapeHtml(d.notes)}</h${level}>\n<ol class="notes">\n${items.join('\n')}\n</ol>`
  }
}

/**
 * Memos as one HTML document that stands alone: own style, no script, nothing loaded; light and dark as the reader's system
 * is; every figure linked to its note and back. Everything that came from outside is escaped.
 */
export function memosToHtml(views: readonly MemoView[], words: Words): string {
  const top = views.length === 1 ? 1 : 2
  const title = views.length === 1 ? (views[0]?.title ?? '') : views.map((view) => view.title).join(' ')
  const articles = views.map((view, index) => {
    const writer = new Writer(words, top)
    const blocks = view.blocks.map((one, place) => writer.block(one, `chart-${index + 1}-${place + 1}`))
    return `<article>\n${blocks.join('\n')}\n${writer.notes(view)}\n</article>`
  })
  const heading = top === 2 ? `<h1>${escapeHtml(words.document.memos(views.length))}</h1>\n` : ''
  return `<!doctype html>
<html lang="${escapeHtml(words.htmlLang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${heading}${articles.join('\n')}
</main>
</body>
</html>
`
}
