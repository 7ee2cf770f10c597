import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { openDocument } from '@touchstone/documents'
import { displayWidth } from '@touchstone/render'
import { writeViews } from '@touchstone/render/write'
import { word as enWord } from '@touchstone/render/words/en/word'
import { word as zhWord } from '@touchstone/render/words/zh/word'
import { memoPages, type MemoPages } from '@touchstone/verbs'
import { writeWord } from '@touchstone/word'
import { context } from './context.ts'
import { allWords, faultOf, figuresOf, paragraphsOf, partsOf, unescaped } from './word.fixture.ts'

const contexts = { zh: await context('zh', 'test'), en: await context('en', 'test') }
const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const sample = read('examples/sample.deal.yaml')
const asked = `${read('golden/deals/clear.deal.yaml').trimEnd()}
diligence:
  - question: P6
    owner: 周博士
    answer: 两位创始人互不信任
`

type Lang = keyof typeof contexts
type Edition = MemoPages['edition']
const languages: readonly Lang[] = ['zh', 'en']

const kept = new Map<string, MemoPages>()
function pages(lang: Lang, edition: string, depth: 'screen' | 'project' | 'ic', text = sample): MemoPages {
  const key = [lang, edition, depth, text].join('\n')
  const found =
    kept.get(key) ??
    memoPages(
      { file: 'a.deal.yaml', text, draws: 1024, edition: edition === 'external' ? edition : 'internal', depth },
      contexts[lang],
    ).value
  if (found === undefined) throw new Error('no memo')
  kept.set(key, found)
  return found
}

const written = async ({ views, asOf }: MemoPages, lang: Lang): Promise<Uint8Array> =>
  (await writeWord({ views, words: contexts[lang].words, word: lang === 'zh' ? zhWord : enWord, day: asOf }, null))
    .bytes

const cases = languages.flatMap((lang) =>
  (['internal', 'external'] as const).flatMap((edition) =>
    (['screen', 'project', 'ic'] as const).map((depth) => ({ lang, edition, depth })),
  ),
)

describe.each(cases)('a memo in Word ($lang, $edition, $depth)', async ({ lang, edition, depth }) => {
  const memo = pages(lang, edition, depth)
  const bytes = await written(memo, lang)
  const parts = partsOf(bytes)
  const body = parts.get('word/document.xml') ?? ''
  const html = writeViews(memo.views, contexts[lang].words, 'html')
  const notes = memo.views.flatMap((view) => view.notes)

  it('is well-formed in each part', () => {
    for (const [name, xml] of parts) expect([name, faultOf(xml)]).toEqual([name, null])
  })
  it('has the headings of the page, and formulas in place of its notes', () => {
    const heads = [...html.matchAll(/<h[1-4][^>]*>(.*?)<\/h[1-4]>/g)].map(([, text = '']) =>
      unescaped(text.replace(/&#8288;|<sup>.*?<\/sup>/g, '').replace(/<[^>]*>/g, '')),
    )
    const { formulas } = lang === 'zh' ? zhWord : enWord
    expect(paragraphsOf(body, /^Heading/)).toEqual([...heads.slice(0, -1), formulas])
    expect(paragraphsOf(body, /^Heading1$/)).toHaveLength(1)
  })
  it('prints each figure as the page does, in the same order', () => {
    const shown = [...html.matchAll(/<data [^>]*>(.*?)<\/data>/g)].map(([, text = '']) => unescaped(text))
    expect(shown.length).toBeGreaterThan(20)
    expect(figuresOf(body)).toEqual(shown)
  })
  it('calls every source as a footnote, in the order of its number, and leads every letter to its formula', () => {
    const sources = notes.filter((note) => note.kind === 'source').map((note) => note.mark)
    const called = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id)
    expect(called).toEqual(sources)
    const feet = [...(parts.get('word/footnotes.xml') ?? '').matchAll(/<w:footnote w:id="(\d+)">/g)].map(([, id]) => id)
    expect(feet).toEqual(sources)
    const bookmarks = [...body.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(([, name = '']) => name)
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    const anchors = [...body.matchAll(/w:anchor="(\w+)"|NOTEREF (\w+)/g)].map(([, one, two]) => one ?? two ?? '')
    expect(anchors.length).toBeGreaterThan(10)
    for (const anchor of anchors) expect(bookmarks).toContain(anchor)
  })
  it('says in each footnote where it comes from', () => {
    const feet = parts.get('word/footnotes.xml') ?? ''
    const said = paragraphsOf(feet, /^FootnoteText$/)
    const wanted = notes
      .filter((note) => note.kind === 'source')
      .map((note) =>
        note.runs
          .map((run) => (run.kind === 'quote' ? contexts[lang].words.document.quote(run.text) : run.text))
          .join(''),
      )
    wanted.forEach((one, index) => expect(said[index]).toContain(one))
  })
  it('has tables with heads that repeat, and every picture with words and a table', () => {
    const tables = body.split('<w:tbl>').slice(1)
    expect(tables.length).toBeGreaterThan(3)
    for (const one of tables) expect(one.slice(0, one.indexOf('</w:tr>'))).toContain('<w:tblHeader/>')
    const drawings = [...body.matchAll(/<wp:docPr id="\d+" name="[^"]*" descr="([^"]*)" title="([^"]*)"/g)]
    expect(drawings).toHaveLength([...html.matchAll(/<figure>/g)].length)
    for (const [, description = '', title = ''] of drawings) {
      expect(description.length).toBeGreaterThan(20)
      expect(title.length).toBeGreaterThan(5)
    }
    const drawn = [...parts.keys()].filter((name) => name.endsWith('.svg'))
    expect(drawn).toHaveLength(drawings.length)
  })
  it('carries its edition at the head of each page and a number at the foot', () => {
    const { header } = lang === 'zh' ? zhWord : enWord
    expect(parts.get('word/header1.xml')).toContain(header[edition])
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</)
    expect(body).toContain('<w:headerReference w:type="default"')
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="微软雅黑"')
  })
  it('is read again by our own reader', async () => {
    const opened = await openDocument(bytes, 'memo.docx')
    const text = opened.ok ? opened.value.document.text : ''
    expect(opened.ok && opened.value.document.kind).toBe('word')
    for (const line of [
      memo.views[0]?.title ?? '',
      ...memo.views
        .flatMap((view) => view.blocks)
        .flatMap((block) => (block.kind === 'questions' ? block.rows.map((row) => row.ask) : [])),
    ])
      // A title has marks between its words.
      expect(text.replace(/[a-z0-9]/g, '')).toContain(line.replace(/[a-z0-9]/g, ''))
  })
})

describe('a Word file', () => {
  it('is the same bytes each time, dated by its memo, with nothing of the machine', async () => {
    const memo = pages('zh', 'internal', 'screen')
    const [first, second] = [await written(memo, 'zh'), await written(memo, 'zh')]
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
    const core = partsOf(first).get('docProps/core.xml') ?? ''
    expect([...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, at]) => at)).toEqual(
      Array.from({ length: 2 }, () => '2023-04-30T00:00:00Z'),
    )
    expect(core).toContain('<dc:creator>试金石</dc:creator>')
    const words = allWords(partsOf(first))
    for (const own of [process.cwd(), process.env['HOME'], process.env['USER']])
      if (own !== undefined && own.length > 4) expect(words).not.toContain(own)
  })

  it('puts each picture beside what a page without fonts can still say', async () => {
    const { views, asOf } = pages('zh', 'internal', 'screen')
    const { issues } = await writeWord({ views, words: contexts.zh.words, word: zhWord, day: asOf }, null)
    expect(issues.map((one) => [one.code, one.severity])).toEqual([['word/no-font', 'note']])
    const body = partsOf(await written(pages('zh', 'internal', 'screen'), 'zh')).get('word/document.xml') ?? ''
    expect(body).toContain(zhWord.undrawn)
  })

  it('prints hostile words as words, in every part', async () => {
    const name = '</w:t><w:p/>&amp;"onload=" ]]> \u202e<!--'
    const text = sample.replace('name: 青砚智能\n  english: Qingyan AI', `name: ${JSON.stringify(name)}`)
    const parts = partsOf(await written(pages('en', 'internal', 'screen', text), 'en'))
    for (const [part, xml] of parts) expect([part, faultOf(xml)]).toEqual([part, null])
    expect(allWords(parts)).toContain(name.replace('\u202e', ''))
    expect([...parts.values()].join('')).not.toContain('\u202e')
  })

  it('holds several memos of one article, each with its own heading', async () => {
    const memo = memoPages(
      { file: 'a.txt', text: read('examples/big-models-2023.zh.txt'), draws: 64, edition: 'internal', depth: 'screen' },
      contexts.zh,
    ).value
    if (memo === undefined) throw new Error('no memo')
    expect(memo.views.length).toBeGreaterThan(1)
    const parts = partsOf(await written(memo, 'zh'))
    const body = parts.get('word/document.xml') ?? ''
    expect(faultOf(body)).toBeNull()
    expect(paragraphsOf(body, /^Heading1$/)).toEqual([contexts.zh.words.document.memos(memo.views.length)])
    const ids = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id))
    expect(ids).toEqual(ids.map((_, index) => index + 1))
  })
})

/**
 * Height of page one in twentieths of a point, as a count of its lines: each has a fixed height, so only the width of signs is
 * taken on trust, half an em a Latin one as in the file's own font, and a tenth more where it is bold.
 */
function pageOneHeight(body: string): number {
  const page = body.slice(0, body.indexOf('<w:sectPr'))
  const lineOf = (paragraph: string): { readonly line: number; readonly around: number; readonly em: number } => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ''
    if (style.startsWith('Heading')) return { line: 250, around: 60, em: 200 }
    if (style === 'GapDense') return { line: 60, around: 0, em: 40 }
    return { line: 172, around: style === 'BodyDense' ? 24 : 0, em: 150 }
  }
  const heightOf = (paragraph: string, width: number): number => {
    const text = [...paragraph.matchAll(/<w:t[ >][^<]*<?/g)].map(([one]) => one.replace(/^<w:t[^>]*>|<$/g, '')).join('')
    const { line, around, em } = lineOf(paragraph)
    const wide = /<w:b\/>|Head|Tile/.test(paragraph) ? 0.55 : 0.5
    return Math.max(1, Math.ceil((displayWidth(unescaped(text)) * wide * em) / width)) * line + around
  }
  const paragraphs = (of: string): readonly string[] => of.match(/<w:p>.*?<\/w:p>/gs) ?? []
  let height = 0
  for (const [part] of page.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs)) {
    if (!part.startsWith('<w:tbl>')) {
      height += heightOf(part, 10_546 - (part.includes('<w:numPr>') ? 440 : 0))
      continue
    }
    const widths = [...part.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, wide]) => Number(wide) - 120)
    for (const [row] of part.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
      const tall = cells.map((cell, at) =>
        paragraphs(cell).reduce((sum, one) => sum + heightOf(one, widths[at] ?? 1), 0),
      )
      height += Math.max(...tall) + 8
    }
  }
  return height
}

describe('page one in Word', () => {
  const room = 16_838 - 560 - 480
  const deals = [sample, read('golden/deals/clear.deal.yaml')]

  it.each(languages)('fits one A4, and its footnotes stand behind it (%s)', async (lang) => {
    for (const text of deals)
      for (const depth of ['screen', 'ic'] as const) {
        const body = partsOf(await written(pages(lang, 'internal', depth, text), lang)).get('word/document.xml') ?? ''
        const height = pageOneHeight(body)
        expect(height).toBeGreaterThan(room / 2)
        expect(height).toBeLessThanOrEqual(room)
        expect(body.slice(0, body.indexOf('<w:sectPr'))).not.toContain('w:footnoteReference')
      }
  })
})

describe('the external edition in Word', () => {
  const secrets =
    /石门一期|Shimen Fund|Lantern Fund|明灯二期|\bfund\.(?:rmb-5|usd-10)|memo\.fund|TVPI|our ceiling|我们的上限|Flips at|翻转点|rule says yes|规则还投|ours\.cheque|a\.deal\.yaml/i
  const opinion = /周博士|互不信任|不好：|Bad: |谁去问|Who asks/

  const words = async (lang: Lang, edition: Edition, depth: 'screen' | 'project' | 'ic', text: string) =>
    allWords(partsOf(await written(pages(lang, edition, depth, text), lang)))

  it.each(languages)(
    'says nothing of our price, our funds or of persons in any part of the file (%s)',
    async (lang) => {
      for (const depth of ['screen', 'ic'] as const) {
        const outside = await words(lang, 'external', depth, asked)
        expect(secrets.exec(outside)?.[0]).toBeUndefined()
        expect(opinion.exec(outside)?.[0]).toBeUndefined()
        // The same search finds them inside, so it can fail.
        expect(secrets.test(await words(lang, 'internal', depth, asked))).toBe(true)
      }
      expect(opinion.test(await words(lang, 'internal', 'ic', asked))).toBe(true)
    },
  )

  it.each(languages)(
    'holds no figure that its memo has not, and none of our ceiling by its number (%s)',
    async (lang) => {
      const inside = pages(lang, 'internal', 'screen').views[0]
      const outside = pages(lang, 'external', 'screen').views[0]
      const chart = inside?.blocks.find((one) => one.kind === 'chart')
      const ceiling = chart?.kind === 'chart' ? chart.scene.data.ceiling?.figure : undefined
      const said = ceiling === undefined ? undefined : inside?.figures[ceiling]?.text
      if (ceiling === undefined || said === undefined) throw new Error('no ceiling inside')
      expect(Object.keys(outside?.figures ?? {})).not.toContain(ceiling)
      expect(await words(lang, 'internal', 'screen', sample)).toContain(said)
      // Few draws print coarse figures, and another one may come out alike: it is told in the memo outside under its own name.
      const alike = outside?.blocks.some((one) => one.kind === 'chart' && JSON.stringify(one).includes(said))
      if (alike !== true) expect(await words(lang, 'external', 'screen', sample)).not.toContain(said)
      const xml = partsOf(await written(pages(lang, 'external', 'screen'), lang)).get('word/document.xml') ?? ''
      const allowed = new Set(
        [
          ...writeViews(outside === undefined ? [] : [outside], contexts[lang].words, 'html').matchAll(
            /<data [^>]*>(.*?)<\/data>/g,
          ),
        ].map(([, text = '']) => unescaped(text)),
      )
      for (const one of figuresOf(xml)) expect(allowed).toContain(one)
    },
  )

  it('keeps pictures of our money out, as SVG and as pixels', async () => {
    const charts = async (edition: Edition): Promise<readonly string[]> => {
      const all = unzipSync(await written(pages('zh', edition, 'screen'), 'zh'))
      return Object.entries(all).flatMap(([name, bytes]) =>
        name.endsWith('.svg') ? [/class="chart (\w+)"/.exec(strFromU8(bytes))?.[1] ?? ''] : [],
      )
    }
    expect(await charts('internal')).toEqual(['ladder', 'dots', 'tornado', 'timing', 'fan', 'exits'])
    expect(await charts('external')).toEqual(['ladder', 'fan', 'exits'])
  })
})

describe('the reader of these tests', () => {
  it.each([
    ['<a><b></a></b>', 'closed out of order'],
    ['<a>', 'left open'],
    ['<a x="1" x="2"/>', 'twice'],
    ['<a>b & c</a>', 'loose text'],
    ['<a b="&c"/>', 'loose sign'],
    ['<a/><b/>', '2 roots'],
    ['<a>\u0001</a>', 'cannot hold'],
    ['<a x=1/>', 'no tag'],
  ])('refuses %s', (xml, why) => {
    expect(faultOf(xml)).toContain(why)
  })
})
