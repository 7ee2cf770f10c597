import { exampleFunds } from '@touchstone/reference/funds'
import { request } from 'node:http'
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskApp } from './app.ts'
import { languageOf } from './language.ts'
import { within } from './page.ts'
import { type Desk, startDesk } from './start.ts'
import { DEAL, validName } from './store.ts'

let home = ''
let desk: Desk

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request as a client writes it; `fetch` would correct the path and refuse to set Host. */
function ask(
  path: string,
  options: { method?: string; headers?: Readonly<Record<string, string>>; body?: string | Uint8Array } = {},
): Promise<Answer> {
  const { port } = new URL(desk.url)
  return new Promise((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    sent.on('error', fail)
    if (options.body !== undefined) sent.write(options.body)
    sent.end()
  })
}

const post = (verb: string, row: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask(`/api/v1/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(row),
  })

const deal = `format: touchstone/deal@1
asOf: 2023-04-30
company: {name: 青砚智能, layer: model, country: CN, stage: 天使}
round: {label: 天使, amount: 2亿元, stake: 10到15个点}
`

describe('a file brought to the desk', () => {
  it('is opened on the server: any encoding, and refused with its reason', async () => {
    const gb = Uint8Array.from([
      0xc7, 0xe0, 0xd1, 0xe2, 0xd6, 0xc7, 0xc4, 0xdc, 0xcd, 0xea, 0xb3, 0xc9, 0xc8, 0xda, 0xd7, 0xca,
    ])
    const read = await ask('/api/v1/open?file=a.txt&lang=zh', { method: 'POST', body: gb })
    expect([read.status, JSON.parse(read.body)]).toMatchObject([
      200,
      { ok: true, value: { kind: 'text', text: '青砚智能完成融资' } },
    ])
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const refused = await ask('/api/v1/open?file=a.doc&lang=en', { method: 'POST', body: old })
    expect(JSON.parse(refused.body)).toMatchObject({ ok: false, issues: [{ code: 'document/old-office' }] })
  })
})

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'desk-'))
  await mkdir(join(home, 'web/assets'), { recursive: true })
  await mkdir(join(home, 'examples'))
  await writeFile(join(home, 'web/index.html'), '<!doctype html><title>the page</title>')
  await writeFile(join(home, 'web/assets/index-abcdefgh.js'), 'export {}')
  await writeFile(join(home, 'web/.stamp'), 'hidden')
  await writeFile(join(home, 'secret.txt'), 'secret')
  await writeFile(join(home, 'examples/a.txt'), '大模型\n\n正文')
  await writeFile(join(home, 'examples/sample.deal.yaml'), deal)
  for (const folder of ['funds', 'cap']) await mkdir(join(home, 'examples', folder))
  await writeFile(join(home, 'examples/funds/one.fund.yaml'), 'format: touchstone/fund@1\nname: "石门一期" # 编的\n')
  await writeFile(join(home, 'examples/cap/holders.csv'), '股东,股数\n甲,1\n')
  await writeFile(join(home, 'examples/cap/notes.md'), 'no table')
  await writeFile(
    join(home, 'examples/articles.json'),
    JSON.stringify({ 'a.txt': { title: '题目', published: '2023-04-11', lang: 'zh' } }),
  )
  desk = await startDesk({
    port: 0,
    folder: join(home, 'deals'),
    webRoot: join(home, 'web'),
    examples: join(home, 'examples'),
  })
})

afterAll(async () => {
  await desk.close()
  await rm(home, { recursive: true, force: true })
})

describe('the page', () => {
  it('is served with a policy that lets nothing in from elsewhere', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain('the page')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
  it('answers any state of the page with the page, and a missing file with 404', async () => {
    expect((await ask('/deals/anything?lang=zh')).body).toContain('the page')
    expect((await ask(`/deals/${encodeURIComponent('青砚智能.deal.yaml')}`)).body).toContain('the page')
    expect((await ask('/robots.txt')).status).toBe(404)
    expect((await ask('/assets/none.js')).status).toBe(404)
    expect((await ask('/assets/index-abcdefgh.js')).headers['cache-control']).toContain('immutable')
  })
  it('never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt'])
      expect((await ask(path)).body).not.toContain('secret')
    expect((await ask('/.stamp')).status).toBe(404)
    expect(within('/a', '/../b')).toBeNull()
    expect(within('/a', '/%zz')).toBeNull()
    expect(within('/a', '/b%00')).toBeNull()
  })
})

describe('who may ask', () => {
  it('turns away a foreign Host', async () => {
    for (const host of ['evil.example', 'evil.example:7411', '127.0.0.1.evil.example'])
      expect((await ask('/api/v1/examples', { headers: { Host: host } })).status).toBe(403)
    expect((await ask('/api/v1/examples', { headers: { Host: 'localhost@evil.example' } })).status).toBe(400)
    expect((await ask('/healthz', { headers: { Host: 'localhost:7411' } })).status).toBe(200)
  })
  it('turns away requests of other pages that would change something', async () => {
    const put = { method: 'PUT', body: deal }
    for (const headers of [{ Origin: 'http://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }])
      expect((await ask('/api/v1/deals/x.deal.yaml', { ...put, headers })).status).toBe(403)
  })
  it('turns away a body beyond the limit', async () => {
    const answer = await ask('/api/v1/deals/big.deal.yaml', {
      method: 'PUT',
      headers: { 'Content-Length': String(21 * 1024 * 1024) },
      body: 'x',
    }).catch(() => null)
    expect(answer === null || answer.status === 413).toBe(true)
  })
})

describe('the verbs', () => {
  it('answer in the envelope of the contract', async () => {
    const told = await post('quantity', { id: 'q1', text: '大几千万到1亿元' })
    const json = JSON.parse(told.body) as { ok: boolean; id: string; value: { low: number; high: number } }
    expect(told.status).toBe(200)
    expect(json).toMatchObject({ id: 'q1', ok: true, value: { low: 6e7, high: 1e8, unit: 'CNY' } })
  })
  it('speak the language asked for', async () => {
    const said = async (headers: Readonly<Record<string, string>>, query = ''): Promise<string> =>
      (await post(`quantity${query}`, { text: '大约很多' }, headers)).body
    expect(await said({ 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' })).toMatch(/[\u4e00-\u9fff]/)
    const english = JSON.parse(await said({ 'Accept-Language': 'zh;q=0.2, en' })) as { issues: { message: string }[] }
    expect(english.issues[0]?.message).toMatch(/[a-z]{3}/)
    expect(await said({ 'Accept-Language': 'en' }, '?lang=zh')).toMatch(/读不|不是/)
  })
  it('write a memo as a Word file, and refuse one by its status', async () => {
    const made = await post('memo?lang=zh', { text: deal, draws: 64, format: 'docx' })
    expect(made.status).toBe(200)
    expect(made.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(made.headers['content-disposition']).toBe('attachment; filename="memo.docx"')
    expect(made.body.startsWith('PK')).toBe(true)
    const refused = await post('memo', { text: 'format: touchstone/deal@1', format: 'docx' })
    expect(refused.status).toBe(422)
    expect(JSON.parse(refused.body)).toMatchObject({
      ok: false,
      issues: [{ code: 'deal/missing' }, { code: 'deal/missing' }],
    })
    expect((await post('memo', { text: deal, format: 'docx', edition: 'External' })).status).toBe(400)
  })
  it('underwrite a deal and write its memo', async () => {
    const u = JSON.parse((await post('underwrite', { file: 'x.deal.yaml', text: deal, draws: 1024 })).body) as {
      ok: boolean
      value: { draws: number; digest: string }
    }
    expect(u.ok).toBe(true)
    expect(u.value.draws).toBe(1024)
    expect(u.value.digest).toMatch(/^[0-9a-f]{64}$/)
    const memo = JSON.parse((await post('memo?lang=en', { text: deal, draws: 1024 })).body) as {
      ok: boolean
      value: { text: string }
    }
    expect(memo.ok).toBe(true)
    expect(memo.value.text).toContain('# ')
  })
  it('account for a fund, given as it is or as a file’s text beside a deal', async () => {
    const fund = {
      format: 'touchstone/fund@1',
      name: '甲',
      currency: 'CNY',
      size: '1亿元',
      vintage: '2021-03-01',
      asOf: '2022-03-01',
      life: { invest: 5, total: 7 },
    }
    interface Told {
      readonly ok: boolean
      readonly id?: string
      readonly value: {
        readonly commitments: { readonly fees: number }
        readonly forecast: object
        readonly fit: object
      }
    }
    const said = async (row: object): Promise<Told> => JSON.parse((await post('fund', row)).body) as Told
    const alone = await said({ ...fund, id: 'f', draws: 64, edition: 'external' })
    // 2 % of a hundred million on the first day and a year later
    expect(alone).toMatchObject({ id: 'f', ok: true, value: { commitments: { fees: 4e6 }, forecast: null } })
    const both = await said({ text: JSON.stringify(fund), deal: { text: deal }, draws: 64 })
    expect(both.ok).toBe(true)
    expect(both.value.fit).not.toBeNull()
  })
  it('divide an exit and work out a round, and are described', async () => {
    const table = { format: 'touchstone/cap@1', company: 'a', currency: 'CNY', form: 'shares', asOf: '2025-01-31' }
    const cap = { ...table, classes: [{ id: 'common', kind: 'common', shares: '100' }] }
    const exit = JSON.parse((await post('waterfall', { ...cap, exit: ['50元', 20] })).body) as {
      value: { exits: { exit: { text: string } }[] }
    }
    expect(exit.value.exits.map((one) => one.exit.text)).toEqual(['50.00', '20.00'])
    const round = { format: 'touchstone/round@1', label: 'A', date: '2025-06-30', capTable: cap, class: { id: 'A' } }
    const asked = { ...round, preMoney: '100元', investors: [{ holder: 'x', amount: '100元' }], id: 'r' }
    const told = JSON.parse((await post('round', asked)).body) as { id: string; value: { newShares: { text: string } } }
    expect([told.id, told.value.newShares.text]).toEqual(['r', '100'])
    const described = JSON.parse((await ask('/api/v1/openapi.json')).body) as { paths: object }
    expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(['/api/v1/waterfall', '/api/v1/round']))
  })
  it('put documents into one table, with the desk’s own texts and deals beside them', async () => {
    const post = async (body: object) =>
      JSON.parse(
        (
          await ask('/api/v1/triage?lang=en', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).body,
      ) as { ok: boolean; value: { rows: { company: string; known: boolean; fit: number; layer: string }[] } }
    const text = '大模型公司“青砚智能”完成3亿元A轮融资，由蓝湖资本领投。'
    const thesis = { format: 'touchstone/thesis@1', weights: { layer: 1 }, layers: ['model'] }
    const deals = [{ file: 'q.deal.yaml', text: 'company: 青砚智能' }]
    const { ok, value } = await post({ documents: [{ id: 'a', text }], deals, thesis })
    expect(ok).toBe(true)
    expect(value.rows).toMatchObject([{ company: '青砚智能', known: true, fit: 1, layer: 'model' }])
    expect((await post({ text })).value.rows.length).toBe(1)
    expect((await post({ documents: 'x', desk: true })).ok).toBe(true)
    const codes = async (body: object) =>
      ((await post(body)) as unknown as { issues: { code: string }[] }).issues.map((one) => one.code)
    expect(await codes({ documents: [{ id: 'a', text }, { id: 'b' }] })).toEqual(['input/not-among'])
    expect(await codes({ documents: 'x' })).toEqual(['input/not-among'])
    expect(await codes({ deals: [] })).toEqual(['input/missing-field'])
  })
  it('refuse what is no request, with the place', async () => {
    const bad = await ask('/api/v1/quantity', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{',
    })
    expect(bad.status).toBe(400)
    expect(bad.body).toContain('input/not-json')
    // In words of ours, not those of an engine.
    expect(bad.body).not.toContain('position')
    expect((await post('quantity', {})).body).toContain('input/missing-field')
    expect((await post('nothing', { text: '' })).status).toBe(404)
    expect((await post('nothing', { text: '' })).body).toContain('input/no-such-verb')
    const elsewhere = await ask('/api/v1/underwrite?lang=en', {})
    expect(elsewhere.status).toBe(404)
    expect(elsewhere.body).toContain('There is no verb \\"GET /api/v1/underwrite\\"; there are: POST /api/v1/')
    for (const [field, value] of [
      ['edition', 'External'],
      ['depth', 'deep'],
      ['draws', -1],
      ['draws', '64'],
      ['seed', {}],
      ['funds', []],
      ['funds', [{ file: 'a.fund.yaml' }]],
    ] as const) {
      const told = await post('memo', { text: '', [field]: value })
      expect([told.status, JSON.parse(told.body).issues[0].params.field], JSON.stringify(value)).toEqual([400, field])
    }
    expect((await post('quantity', { text: '3亿元' }, { 'Content-Type': 'text/plain' })).status).toBe(415)
  })
  it('hold a deal against the funds that a request brings', async () => {
    const file = exampleFunds[1]
    const told = await post('underwrite', { text: deal, draws: 64, seed: 2, funds: [file] })
    const { value } = JSON.parse(told.body) as { value: { seed: string; funds: { fund: string }[] } }
    expect([value.seed, value.funds.length]).toEqual(['2', 1])
  })
  it('choose a language by weight', () => {
    expect(languageOf(undefined, 'en;q=0.3, zh-Hant;q=0.9')).toBe('zh')
    expect(languageOf(undefined, 'fr, de')).toBe('en')
    expect(languageOf('en', 'zh')).toBe('en')
    expect(languageOf('fr', 'zh')).toBe('zh')
  })
})

describe('the example world', () => {
  it('lists articles with what is known of them, then deals, funds and tables of shareholders', async () => {
    const list = JSON.parse((await ask('/api/v1/examples')).body) as { readonly value: unknown }
    expect(list.value).toMatchObject([
      { file: 'a.txt', kind: 'article', title: '题目', published: '2023-04-11', lang: 'zh', text: '大模型\n\n正文' },
      { file: 'sample.deal.yaml', kind: 'deal', title: '青砚智能' },
      { file: 'one.fund.yaml', kind: 'fund', title: '石门一期' },
      { file: 'holders.csv', kind: 'cap', title: 'holders.csv', text: '股东,股数\n甲,1\n' },
    ])
  })
})

describe('deal files', () => {
  const put = (
    name: string,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => ask(`/api/v1/deals/${encodeURIComponent(name)}`, { method: 'PUT', body, headers })

  it('are kept as they are given and listed', async () => {
    const name = '青砚智能.deal.yaml'
    expect((await put(name, deal)).status).toBe(200)
    expect(await readFile(join(home, 'deals', name), 'utf8')).toBe(deal)
    const got = await ask(`/api/v1/deals/${encodeURIComponent(name)}`)
    expect(got.body).toBe(deal)
    expect(JSON.parse((await ask('/api/v1/deals')).body)).toMatchObject({ ok: true, value: [{ file: name }] })
    expect((await readdir(join(home, 'deals'))).filter((one) => one.endsWith('.part'))).toEqual([])
  })
  it('are not written over by somebody who has not seen the last version', async () => {
    const first = await put('two.deal.yaml', deal)
    const seen = String(first.headers['etag'])
    expect((await put('two.deal.yaml', `${deal}# a\n`, { 'If-Match': seen })).status).toBe(200)
    const late = await put('two.deal.yaml', `${deal}# b\n`, { 'If-Match': seen, 'Accept-Language': 'en' })
    expect(late.status).toBe(412)
    expect(JSON.parse(late.body)).toMatchObject({ ok: false, conflict: true, issues: [{ code: 'desk/changed' }] })
    expect((await ask('/api/v1/deals/two.deal.yaml')).body).toBe(`${deal}# a\n`)
    expect((await put('two.deal.yaml', deal, { 'If-None-Match': '*' })).status).toBe(412)
  })
  it('say why where they cannot be written', async () => {
    const blocked = join(home, 'blocked')
    await writeFile(blocked, 'a plain file where the folder should be')
    const places = { folder: join(blocked, 'deals'), webRoot: home, examples: home }
    const put = await deskApp(places).request('http://127.0.0.1/api/v1/deals/a.deal.yaml', {
      method: 'PUT',
      body: deal,
      headers: { 'Accept-Language': 'en', host: '127.0.0.1' },
    })
    expect(put.status).toBe(500)
    expect(await put.json()).toMatchObject({
      ok: false,
      issues: [{ code: 'output/cannot-write', message: 'Cannot write a.deal.yaml: part of the path is not a folder.' }],
    })
  })
  it('have names that are one file and nothing else', async () => {
    for (const name of [
      '../x.deal.yaml',
      '..%2fx.deal.yaml',
      'a/b.deal.yaml',
      '.x.deal.yaml',
      'x.yaml',
      'a b.deal.yaml',
      '',
    ])
      expect((await put(name, deal)).status).toBeGreaterThanOrEqual(400)
    expect(validName('con.deal.yaml', DEAL)).toBe(false)
    expect(validName(`${'长'.repeat(100)}.deal.yaml`, DEAL)).toBe(false)
    expect(validName('澜舟科技.pre-a.deal.yaml', DEAL)).toBe(true)
  })
  it('hold text', async () => {
    expect((await put('bytes.deal.yaml', new Uint8Array([0xff, 0xfe, 0x41]))).status).toBe(400)
    expect((await put('empty.deal.yaml', ' \n')).status).toBe(400)
    expect((await ask('/api/v1/deals/none.deal.yaml')).status).toBe(404)
  })
  it('stand beside the texts they quote', async () => {
    const sent = await ask('/api/v1/texts/a.txt', { method: 'PUT', body: '大模型' })
    expect(sent.status).toBe(200)
    expect((await ask('/api/v1/texts/a.txt')).body).toBe('大模型')
  })
})

describe('the port', () => {
  it('is the next free one when the first is taken', async () => {
    const port = Number(new URL(desk.url).port)
    const second = await startDesk({ port, folder: join(home, 'deals'), webRoot: join(home, 'web') })
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
    expect(second.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    await second.close()
  })
  it('says whether the page is built', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    const bare = await startDesk({ port: 0, webRoot: join(home, 'nowhere') })
    expect((await fetch(`${bare.url}readyz`)).status).toBe(503)
    expect((await fetch(bare.url)).status).toBe(503)
    await bare.close()
  })
})
