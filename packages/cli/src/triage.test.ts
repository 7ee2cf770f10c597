import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipStored } from '@touchstone/render/workbook'
import { run } from './main.ts'

let folder = ''
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-triage-'))
  mkdirSync(join(folder, 'week'))
  mkdirSync(join(folder, 'deals'))
  put('week/a.txt', '大模型公司“青砚智能”完成3亿元A轮融资，由蓝湖资本领投。')
  put('week/b.md', '“沧浪智能”宣布完成数亿元多轮融资，投资方包括渡口资本、星桥资本。')
  put(
    'week/c.txt',
    new Uint8Array(512).map((_, i) => (i * 197 + 13) % 256),
  )
  put('deals/q.deal.yaml', 'format: touchstone/deal@1\ncompany: {name: 青砚智能}\n')
  put('t.thesis.yaml', 'format: touchstone/thesis@1\nname: 模型优先\nweights: {layer: 1}\nlayers: [model]\n')
  put('rows.jsonl', '{"id": "x", "text": "AI芯片企业存芯微电子获得数亿元D轮融资。"}\nnot json\n{"id": "y"}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function triage(...args: readonly string[]) {
  let out = ''
  let err = ''
  const exit = await run(['triage', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    cwd: folder,
    isTty: false,
    columns: 100,
  })
  return { exit, out, err }
}

interface Row {
  readonly company: string
  readonly known: boolean
  readonly layer: string | null
  readonly fit: number | null
  readonly flags: readonly { readonly id: string; readonly evidence: readonly { readonly quote: string }[] }[]
}
interface Told {
  readonly ok: boolean
  readonly value: { readonly rows: readonly Row[] }
  readonly issues: readonly { readonly code: string; readonly at: { readonly line?: number } }[]
}

describe('triage', () => {
  it('ranks a folder by the thesis that lies in it, dates a page by its own day, and stops at no file of several', async () => {
    mkdirSync(join(folder, 'desk'), { recursive: true })
    put('desk/t.thesis.yaml', 'format: touchstone/thesis@1\nname: 本桌\nweights: {layer: 1}\nlayers: [model]\n')
    put(
      'desk/turn.html',
      '<!doctype html><html><head><meta property="article:published_time" content="2024-05-06"></head><body><article><h1>识途科技更名</h1><p>“识途科技”成立于2014年，早年做人脸识别，近日更名并全面转向大模型，完成1亿元C轮融资，由江左资本领投。</p><p>公司说资金将用于训练，团队将扩大到两百人，年内发布新产品，并继续服务原有客户。</p></article></body></html>',
    )
    const { out } = await triage('desk', '--json')
    const { value } = JSON.parse(out) as Told & { readonly value: { readonly thesis: { readonly name: string } } }
    expect(value.thesis.name).toBe('本桌')
    expect(value.rows[0]?.flags.map((one) => one.id)).toContain('H04')
    const several = await triage('week/a.txt', 'week/c.txt', '--json')
    const told = JSON.parse(several.out) as Told
    expect([several.exit, told.value.rows.map((one) => one.company), told.issues.map((one) => one.code)]).toEqual([
      0,
      ['青砚智能'],
      ['input/binary'],
    ])
  })
  it('takes a folder, files and JSON Lines together, and tells what it could not read', async () => {
    const { exit, out } = await triage('week', 'rows.jsonl', 't.thesis.yaml', '--folder', 'deals', '--json')
    const { ok, value, issues } = JSON.parse(out) as Told
    expect([exit, ok]).toEqual([0, true])
    expect(value.rows.map((one) => [one.company, one.known, one.layer, one.fit])).toEqual([
      ['青砚智能', true, 'model', 1],
      ['存芯微电子', false, 'chip', 0],
      ['沧浪智能', false, null, null],
    ])
    expect(value.rows[2]?.flags.map((one) => [one.id, one.evidence[0]?.quote])).toEqual([['H06', '数亿元多轮融资']])
    expect(issues.map((one) => [one.code, one.at.line]).sort()).toEqual([
      ['input/binary', undefined],
      ['input/missing-field', 3],
      ['input/not-json', 2],
    ])
  })
  it('prints the table, the words that decide, and the way to settle a flag, in both languages', async () => {
    const zh = (await triage('week', '--lang', 'zh')).out
    expect(zh).toMatch(/2份材料，2行/)
    expect(zh).toContain('H06 金额口径待核：“数亿元多轮融资” b.md → 逐轮的协议和到账')
    const en = (await triage('week', '--lang', 'en')).out
    expect(en).toContain('2 rows from 2 documents')
    expect(en).toContain('scope of the amount to be checked')
  })
  it('names a company that documents of two languages tell of in the reader’s own, and the machine’s answer stays', async () => {
    put('two.en.txt', 'Moonshot AI has raised more than $1 billion in a Series B round led by Alibaba.')
    put('two.zh.txt', '月之暗面完成超10亿美元B轮融资，由阿里巴巴领投。')
    const both = ['two.en.txt', 'two.zh.txt'] as const
    expect((await triage(...both, '--lang', 'zh')).out).toMatch(/^1 +月之暗面 /mu)
    expect((await triage(...both, '--lang', 'en')).out).toMatch(/^1 +Moonshot AI /mu)
    const { value } = JSON.parse((await triage(...both, '--lang', 'zh', '--json')).out) as Told
    expect(value.rows.map((one) => one.company)).toEqual(['Moonshot AI'])
  })
  it('says of each figure how far its deal is and on which page it stands, and knows a company by its full name', async () => {
    mkdirSync(join(folder, 'pages'), { recursive: true })
    const page = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>'
    const document = `<w:document><w:body><w:p><w:r><w:t>青砚智能 商业计划书</w:t></w:r></w:p>${page}本轮计划融资3亿元A轮，投前估值12亿元。</w:t></w:r></w:p></w:body></w:document>`
    put('pages/plan.docx', zipStored([['word/document.xml', document]]))
    put('pages/sheet.txt', '公司：上海青砚智能科技有限公司\n轮次：A轮\n融资金额：3亿元\n状态：已签TS\n')
    const { out } = await triage('pages', '--folder', 'deals', '--lang', 'zh')
    expect(out).toContain('2份材料，1行')
    expect(out).toMatch(/3亿元（计划中） plan\.docx（第2页）/)
    expect(out).toMatch(/3亿元（进行中） sheet\.txt/)
    expect(out).toContain('已在库')
  })
  it('opens Word files and says of each document that it cannot open why', async () => {
    mkdirSync(join(folder, 'mixed'))
    const body = '<w:p><w:r><w:t>“远帆智能”宣布完成2亿元B轮融资，由北辰资本领投。</w:t></w:r></w:p>'
    const word = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
    put('mixed/deck.docx', zipStored([['word/document.xml', word]]))
    put('mixed/cut.docx', zipStored([['word/document.xml', word]]).slice(0, 60))
    put('mixed/empty.txt', '')
    put(
      'mixed/page.html',
      `<article><p>${'大模型公司“青砚智能”完成3亿元A轮融资，由蓝湖资本领投。'.repeat(4)}</p></article>`,
    )
    put('mixed/set.yaml', 'a: 1')
    const { exit, out } = await triage('mixed', '--json')
    const { value, issues } = JSON.parse(out) as Told
    expect([exit, value.rows.map((one) => one.company).sort()]).toEqual([0, ['远帆智能', '青砚智能'].sort()])
    expect(issues.map((one) => one.code)).toEqual(expect.arrayContaining(['document/damaged', 'input/empty']))
    const alone = JSON.parse((await triage('mixed/deck.docx', '--json')).out) as Told
    expect(alone.value.rows.map((one) => one.company)).toEqual(['远帆智能'])
  })
})
