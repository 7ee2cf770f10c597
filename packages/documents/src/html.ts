import { bodyIn, dayOf, dayShown } from './html-data.ts'
import { attribute, htmlTokens, unescapeHtml } from './html-tokens.ts'
import { hasGround, isUnseen, unseenNames } from './unseen.ts'

/** What a page holds beside its frame. */
export interface Article {
  readonly text: string
  readonly title: string | null
  readonly published: string | null
  /** Characters set so that nobody sees them. */
  readonly hidden: number
  /** Whether only links and menus were found. */
  readonly onlyLinks: boolean
}

const blocks = new Set(
  'p div section article main header footer nav aside ul ol li table tr td th h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption form dl dt dd br hr body html details summary'.split(
    ' ',
  ),
)
const empty = new Set('br hr img input meta link source wbr area base col embed track param'.split(' '))
const framed = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'figure', 'dialog'])
/** Words of a class that name a frame; what has a sidebar, or shares a name with none, is no frame. */
const framedBy =
  /(?:^|[\s_-])(?<!(?:has|with|no|without|hide|show|left|right|one|two)[_-])(?:nav|navbar|menu|sidebar|side|footer|foot|comment|comments|related|recommend|recommended|share|social|breadcrumb|breadcrumbs|pagination|ad|ads|advert|banner|cookie|subscribe|newsletter|copyright|toolbar|tags)(?:[\s_-]|$)/i
const veiled = /visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])/i
/** What a page veils until its own script has run: the whole of it, or the article of a WeChat account. */
const unveiled = (name: string, attributes: string): boolean =>
  name === 'body' || name === 'html' || name === 'main' || attribute(attributes, 'id') === 'js_content'

interface Open {
  readonly name: string
  readonly frame: boolean
  readonly hidden: boolean
  /** Whether it, or something around it, has a ground on which white letters can be read. */
  readonly grounded: boolean
  readonly link: boolean
  /** Number of the nearest container that may be the article. */
  readonly container: number
}

interface Line {
  text: string
  links: number
  /** Numbers of the row and the cell of a table it stands in; 0 outside one. */
  readonly row: number
  readonly cell: number
  readonly container: number
  readonly frame: boolean
}

const deepest = 400
/** Characters that read on; with fewer a page is its menus alone. */
const LEAST_TOLD = 60
const LEAST_DATA = 30

/** Longer than what stands in a cell of a table; pages that are laid out by a table have more in theirs. */
const LONGEST_CELL = 80

/** Lines as a person reads them: cells of one row side by side. */
function rowsOf(lines: readonly Line[]): readonly string[] {
  const out: string[] = []
  for (let at = 0; at < lines.length;) {
    const row = lines[at]?.row ?? 0
    let end = at + 1
    while (row > 0 && lines[end]?.row === row) end++
    const words = lines.slice(at, end).map((one) => one.text.trim())
    const apart = new Set(lines.slice(at, end).map((one) => one.cell)).size === end - at
    if (end - at > 1 && apart && words.every((one) => one.length <= LONGEST_CELL)) out.push(words.join('\t'))
    else out.push(...words)
    at = end
  }
  return out
}

/** The body of an article in a page: the container with most running text, without menus, shares and what is hidden. */
export function articleOf(html: string): Article {
  const found = articleIn(html, true)
  // Where everything is of a class that is not shown, a script shows it.
  return found.onlyLinks && found.hidden > 0 ? articleIn(html, false) : found
}

function articleIn(html: string, byClass: boolean): Article {
  const classes = new Set<string>()
  const stack: Open[] = []
  const lines: Line[] = []
  const parents: number[] = [-1]
  const strong: boolean[] = [false]
  let line: Line | null = null
  let [title, published, heading, shared, data] = ['', null as string | null, '', '', null as string | null]
  let [hidden, inTitle, inHeading, inData] = [0, false, false, false]
  let [row, cell, inRow, inStyle] = [0, 0, false, false]
  const top = (): Open | undefined => stack.at(-1)
  for (const token of htmlTokens(html)) {
    const around = top()
    if (token.kind === 'text') {
      if (inTitle) title += token.text
      else if (inStyle) {
        if (byClass) for (const one of unseenNames(token.text)) classes.add(one)
      } else if (inData) {
        published ??= dayOf(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec(token.text)?.[1] ?? null)
        data ??= bodyIn(token.text)
      } else if (around?.hidden === true) hidden += token.text.replace(/\s+/g, '').length
      else {
        const words = unescapeHtml(token.text).replace(/[\s\u00a0]+/g, ' ')
        if (inHeading) heading += words
        if (words.trim() === '' && line === null) continue
        const at = { row: inRow ? row : 0, cell, container: around?.container ?? 0, frame: around?.frame === true }
        line ??= { text: '', links: 0, ...at }
        if (lines.at(-1) !== line) lines.push(line)
        line.text += words
        if (around?.link === true) line.links += words.trim().length
      }
      continue
    }
    const { name } = token
    if (blocks.has(name)) line = null
    if (name === 'tr') {
      inRow = token.kind === 'open'
      row += inRow ? 1 : 0
    }
    if (name === 'td' || name === 'th') cell++
    if (token.kind === 'open') {
      if (name === 'meta') {
        const key = attribute(token.attributes, 'property') ?? attribute(token.attributes, 'name') ?? ''
        if (/^(?:article:published_time|pubdate|publishdate|date|og:release_date)$/i.test(key))
          published ??= dayOf(attribute(token.attributes, 'content'))
        if (key === 'og:title') shared = attribute(token.attributes, 'content') ?? ''
      }
      if (name === 'time') published ??= dayOf(attribute(token.attributes, 'datetime'))
      if (name === 'title' && title === '') inTitle = true
      if (name === 'h1' && heading === '') inHeading = true
      if (name === 'script') inData = !token.closed
      if (name === 'style') inStyle = !token.closed
      if (token.closed || empty.has(name) || stack.length >= deepest) continue
      const called = `${attribute(token.attributes, 'class') ?? ''} ${attribute(token.attributes, 'id') ?? ''}`
      const style = attribute(token.attributes, 'style') ?? ''
      const names = classes.size === 0 ? [] : called.split(/\s+/).map((one) => `.${one}`)
      if (classes.size > 0) names.push(`#${attribute(token.attributes, 'id') ?? ''}`)
      const box = name === 'article' || name === 'main' || name === 'div' || name === 'section' || name === 'td'
      let container = around?.container ?? 0
      if (box) {
        parents.push(container)
        strong.push(name === 'article' || name === 'main')
        container = parents.length - 1
      }
      stack.push({
        name,
        container,
        frame: around?.frame === true || framed.has(name) || (box && name !== 'article' && framedBy.test(called)),
        hidden:
          around?.hidden === true ||
          isUnseen(style, around?.grounded === true) ||
          names.some((one) => classes.has(one)) ||
          (veiled.test(style) && !unveiled(name, token.attributes)) ||
          /(?:^|\s)hidden(?:\s|=|$)/i.test(token.attributes.replace(/"[^"]*"|'[^']*'/g, '""')),
        grounded: around?.grounded === true || hasGround(style) || token.attributes.includes('bgcolor'),
        link: around?.link === true || name === 'a',
      })
    } else {
      if (name === 'title') inTitle = false
      if (name === 'h1') inHeading = false
      if (name === 'script') inData = false
      if (name === 'style') inStyle = false
      for (let at = stack.length - 1; at >= Math.max(0, stack.length - 24); at--)
        if (stack[at]?.name === name) {
          stack.length = at
          break
        }
    }
  }
  const running = lines.filter((one) => one.text.trim().length > 0)
  /** Text that reads on: not chiefly links, and long or with the signs of a sentence. */
  const told = (one: Line): number => {
    const length = one.text.trim().length
    return one.frame || one.links * 2 > length || (length < 25 && !/[。！？.!?；;：:]$/.test(one.text.trim()))
      ? 0
      : length
  }
  const score = Array.from({ length: parents.length }, () => 0)
  for (const one of running) {
    const value = told(one)
    for (let box = one.container, share = 1; box >= 0 && share > 0.05; box = parents[box] ?? -1, share *= 0.7)
      score[box] = (score[box] ?? 0) + value * share
  }
  for (const [box, is] of strong.entries()) if (is) score[box] = (score[box] ?? 0) * 1.4
  let best = 0
  for (const [box, value] of score.entries()) if (value > (score[best] ?? 0)) best = box
  const inside = (box: number): boolean => {
    for (let at = box; at >= 0; at = parents[at] ?? -1) if (at === best) return true
    return false
  }
  const body = running.filter(
    (one) => !one.frame && inside(one.container) && one.links * 2 <= Math.max(1, one.text.trim().length),
  )
  const all = rowsOf(body)
  const heads = [heading, unescapeHtml(title).replace(/\s+/g, ' '), shared].map((one) => one.trim())
  const head = heads.find((one) => one !== '') ?? ''
  const text = head !== '' && !all.slice(0, 3).includes(head) ? [head, ...all] : all
  const size = running.reduce((sum, one) => sum + told(one), 0)
  // A page that its script fills has its text in its data alone.
  const bare = size < LEAST_TOLD && data !== null && data.length >= LEAST_DATA
  const first = running.findIndex((one) => one === body[0])
  return {
    text: bare ? [head, data].filter((one) => one !== '').join('\n') : text.join('\n'),
    title: head === '' ? null : head,
    published: published ?? dayShown(running.slice(Math.max(0, first - 8)).map((one) => one.text)),
    hidden,
    onlyLinks: size < LEAST_TOLD && !bare,
  }
}
