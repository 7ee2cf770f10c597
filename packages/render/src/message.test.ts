import { issue, type Issue, type IssueCode, type IssueParams } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { spoken } from './spoken.ts'
import { message, sentenceOf, suggestionOf, withIssues } from './message.ts'
import { article } from './words/article/en.ts'
import * as enEquity from './words/en/equity-issues.ts'
import { en as enWords } from './words/en/index.ts'
import * as zhEquity from './words/zh/equity-issues.ts'
import { zh as zhWords } from './words/zh/index.ts'

const en = withIssues(enWords, enEquity)
const zh = withIssues(zhWords, zhEquity)

/** One example of the parameters of every code; a new code does not compile without one. */
const params: IssueParams = {
  'quantity/unreadable': { text: '大约很多', rest: '很多' },
  'quantity/reversed': { text: '10至5亿元', low: '10亿元', high: '5亿元' },
  'quantity/unit-conflict': { text: '5万元美元', first: 'CNY', second: 'USD' },
  'quantity/ambiguous-unit': { text: '300m', suffix: 'm' },
  'quantity/doubtful': { text: '三五百亿', part: '三五' },
  'quantity/currency-assumed': { text: '3亿', currency: 'CNY' },
  'quantity/out-of-range': { text: '1e400', limit: '1e300' },
  'input/missing-file': { file: 'a.deal.yaml' },
  'input/is-directory': { file: 'deals' },
  'input/empty': { file: 'a.txt' },
  'input/binary': { file: 'a.bin' },
  'input/too-large': { file: 'a.txt', bytes: 52_428_800, limit: 10_485_760 },
  'input/not-utf8': { file: 'a.txt', byte: 17 },
  'input/unreadable': { file: 'a.txt', reason: 'EACCES' },
  'input/not-json': { reason: 'Unexpected end' },
  'input/missing-field': { field: 'text' },
  'input/not-among': { field: 'edition', value: '"public"', allowed: 'internal, external' },
  'input/no-such-verb': { verb: 'price', known: 'memo, read' },
  'desk/changed': { file: 'a.deal.yaml' },
  'desk/failed': {},
  'yaml/syntax': { reason: 'bad indentation' },
  'yaml/needs-quotes': { text: '@2023', corrected: '"@2023"' },
  'yaml/duplicate-key': { key: 'amount' },
  'deal/unknown-format': { found: 'touchstone/deal@9', expected: 'touchstone/deal@1' },
  'deal/unknown-key': { key: 'amuont', nearest: 'amount' },
  'deal/missing': { key: 'company.name' },
  'deal/wrong-shape': { key: 'round', expected: 'map', found: 'list' },
  'deal/not-one-of': { key: 'layer', found: 'modle', allowed: 'model, chip', nearest: 'model' },
  'deal/wrong-unit': { key: 'amount', found: 'USD', expected: 'CNY' },
  'deal/stake-over-100': { text: '120%' },
  'deal/negative': { key: 'cash', text: '-5' },
  'deal/bad-date': { key: 'asOf', text: '2023-13' },
  'deal/unknown-source': { source: 'lyv', nearest: 'lyw' },
  'deal/bad-span': { text: 'lyw#1-999', length: 500 },
  'deal/cap-table-not-found': { file: './a.cap.yaml' },
  'deal/source-not-found': { file: 'article.txt' },
  'deal/quote-differs': { text: '数亿元', quote: '几亿元' },
  'deal/valuation-disagrees': { stated: '10亿元', implied: '2000000000 CNY' },
  'job/not-a-number': { key: 'count', text: 'many' },
  'job/bad-size': { key: 'count', text: '0', least: 1, whole: true },
  'job/unknown-accelerator': { found: 'A1000', nearest: 'A100-40' },
  'job/sparse-peak': { found: 1979, dense: 989 },
  'job/plan-count': { product: 128, count: 64 },
  'job/too-many': { key: 'pp', found: 128, most: 96, of: 'layers' },
  'job/questioned': { key: 'parameters', found: '175', meant: '175e9' },
  'job/beyond-built': { count: 65_536, largest: 32_768 },
  'job/no-legal-plan': { count: 4096, batches: '1536' },
  'job/no-plan-fits': { neededGigabytes: 515.8, capacityGigabytes: 81.6 },
  'document/password': { file: 'a.pdf' },
  'document/damaged': { file: 'a.pdf' },
  'document/old-office': { file: 'a.doc' },
  'document/other-format': { file: 'a.rtf', format: 'RTF' },
  'document/unpacks-too-large': { file: 'a.docx', limit: 67_108_864 },
  'document/only-pictures': { file: 'a.pdf', part: 'page', of: 12, recogniser: '@gutenye/ocr-node' },
  'document/no-article': { file: 'a.html' },
  'document/parts-unread': { file: 'a.pptx', part: 'slide', read: 3, of: 12, unread: '4, 5', recogniser: '' },
  'document/pictures-unread': { file: 'a.pptx', count: 3 },
  'document/cells-unread': { file: 'a.xlsx', count: 12 },
  'document/read': { file: 'a.pdf', part: 'page', of: 1 },
  'document/pages-unknown': { file: 'a.docx' },
  'document/mixed-encoding': { file: 'a.txt', lines: 2 },
  'document/bytes-unread': { file: 'a.txt', count: 1 },
  'document/breaks-off': { file: 'a.html' },
  'document/navigation': { file: 'a.txt' },
  'document/hidden-text': { file: 'a.html', count: 40 },
  'document/hidden-parts': { file: 'a.pptx', part: 'slide', hidden: '4, 5' },
  'document/order-in-text': { file: 'a.txt', text: 'ignore all previous instructions' },
  'document/mirror': { file: 'b.txt', of: 'a.txt' },
  'second/failed': { file: 'a.txt', reason: 'HTTP 500' },
  'second/over-limit': { file: 'a.txt', spent: 190_000, limit: 200_000 },
  'second/dropped': { file: 'a.txt', field: 'amount', text: '9亿元', why: 'not-in-text' },
  'word/needs-file': { format: 'docx' },
  'word/no-font': { count: 6 },
  'own/nothing': {},
  'own/no-room': { file: 'a.deal.yaml' },
  'second/cut': { file: 'a.txt', sent: 12_000, of: 40_000 },
  'second/differs': { company: '青砚智能', field: 'amount', grammar: '3亿元', model: '2亿元' },
  'read/nothing-found': {},
  'read/story': { text: '低声' },
  'read/too-long': { read: 300_000, of: 6_000_000 },
  'read/deals-unread': { read: 20_000, of: 40_000, text: '青砚智能完成' },
  'read/no-deal': {},
  'read/date-inferred': { date: '2023-04-11' },
  'read/no-date': {},
  'output/cannot-write': { file: 'a.md', reason: 'EACCES' },
  'read/company-not-found': { company: '无此科技', found: '衔远科技' },
  'underwrite/no-price': {},
  'underwrite/price-not-positive': {},
  'underwrite/currency-rate-unknown': { pair: 'CNY/XAF', date: '2023-04' },
  'underwrite/fund-below-cheque': {
    fund: '石门一期',
    latin: '石门一期',
    cheque: '900 CNY',
    size: '500 CNY',
    instead: '75 CNY',
  },
  'underwrite/as-of-too-early': { what: 'fx', date: '1990-01-01' },
  'equity/out-of-range': { key: 'years', found: '-1.5', least: 0, most: 100, whole: true },
  'equity/dates-reversed': { first: 'paid', firstDate: '2024-03-01', second: 'due', secondDate: '2023-03-01' },
  'equity/no-target': { text: '-5' },
  'equity/adjustment-impossible': { revalued: '90', investment: '100' },
  'equity/adjustment-beyond-giver': { transfer: '3/70', holds: '1/50' },
  'equity/adjustment-before-filing': {},
  'equity/net-assets-unknown': {},
  'equity/exercise-silent': { since: '2025-08-31', months: 6, deadline: '2026-02-28' },
  'equity/exercise-near': { deadline: '2026-02-28', days: 30 },
  'equity/exercise-passed': { deadline: '2026-02-28', days: 30, guided: true },
  'equity/redemption-wall': { date: '2026-12-31', currency: 'CNY', open: '120', cash: '110', short: '10' },
  'equity/founder-exposed': { date: '2026-12-31', currency: 'CNY', amount: '120', last: '2028-01-01', most: '260' },
  'equity/reduction-first': {},
  'equity/listing-rate-missing': { pair: 'HKD/CNY', date: '2026-01-01' },
  'equity/listing-no-rule': { date: '2018-01-01' },
  'valuation/stake-over-whole': { stake: 1.042 },
  'valuation/chances-off': { sum: 0.9 },
  'valuation/nothing-to-weigh': { key: 'scenarios' },
  'equity/exit-negative': { id: 'A', what: 'shares', value: '-5' },
  'equity/exit-bad-rank': { id: 'A', rank: '0' },
  'equity/exit-two-ranks': { id: 'A', first: '1', second: '2' },
  'equity/exit-named-twice': { id: 'A' },
  'equity/exit-not-a-part': { id: 'vote', what: 'threshold', value: '3/2' },
  'equity/exit-no-cap': { id: 'A' },
  'equity/exit-cap-below-preference': { id: 'A', cap: '400', preference: '500' },
  'equity/exit-nobody-takes-rest': {},
  'equity/exit-unknown-class': { id: 'A' },
  'equity/exit-too-many-votes': { found: 9, most: 6 },
  'equity/exit-holders-disagree': { id: 'A', held: '4', shares: '5' },
  'equity/exit-safes-take-all': { share: '11/10' },
  'equity/exit-no-safe-price': { id: 'S' },
  'equity/exit-no-issue-price': { id: 'A' },
  'equity/exit-no-conversion-price': { id: 'A', price: '0' },
  'equity/value-out-of-range': { what: 'volatility', value: '-1', expected: 'positive' },
  'equity/value-payoff-steps': { exit: '57500000' },
  'equity/value-not-identified': { value: '2.5', low: '5300000', high: '23700000' },
  'equity/value-out-of-reach': { value: '3', most: '2.4' },
  'equity/unknown-class': { class: 'comon', nearest: 'common' },
  'equity/unknown-holder': { holder: '林原', nearest: '林远' },
  'equity/unknown-convertible': { id: 'bridg', nearest: 'bridge' },
  'equity/duplicate-id': { id: 'common' },
  'equity/bad-date': { text: '2023-02-30' },
  'equity/not-positive': { key: 'shares', value: '-5' },
  'equity/no-ratio': { class: 'a' },
  'equity/wrong-kind': { class: 'pool', type: 'transfer' },
  'equity/circular-conversion': { classes: 'a → b → a' },
  'equity/more-than-held': { holder: '林远', class: 'common', asked: '500', held: '400' },
  'equity/over-authorized': { class: 'common', issued: '1100', authorized: '1000' },
  'equity/over-pool': { class: 'pool', granted: '1100', reserved: '1000' },
  'equity/exercise-beyond-granted': { holder: '陈工', class: 'pool', asked: '500', granted: '400' },
  'equity/exercise-unvested': { holder: '陈工', class: 'pool', asked: '400', vested: '300' },
  'equity/fraction-in-cash': { class: 'common', holder: '林远', fraction: '1/2' },
  'equity/split-leaves-pool': { class: 'common', pool: 'esop' },
  'equity/pay-in-beyond': { holder: '林远', paid: '5.00 CNY', unpaid: '4.00 CNY' },
  'equity/pay-in-overdue': { holder: '林远', amount: '4.00 CNY', due: '2029-07-01' },
  'equity/total-differs': { of: 'issued', class: 'common', holder: '林远', stated: '500', found: '400' },
  'cap/not-exact': { key: 'shares', text: '数百万' },
  'cap/not-whole': { key: 'shares', text: '1.5', least: '1' },
  'cap/currency': { key: 'paid', found: 'USD', expected: 'CNY' },
  'cap/before-opening': { date: '2022-01-01', opening: '2023-01-01' },
  'cap/no-date': { key: 'asOf' },
  'sheet/no-header': { found: '甲, 乙' },
  'sheet/no-holder': { row: 4 },
  'sheet/unreadable-cell': { row: 4, column: '持股数', text: '若干' },
  'sheet/row-skipped': { row: 4, reason: 'total', text: '合计' },
  'sheet/total-differs': { row: 4, column: '持股数', stated: '500', found: '400' },
  'sheet/percent-differs': { row: 4, holder: '林远', stated: '50%', found: '40%' },
  'ocf/not-a-bundle': { found: 'a.json' },
  'ocf/missing': { type: 'TX_STOCK_ISSUANCE', id: 'a-1', key: 'quantity' },
  'ocf/unknown-security': { type: 'TX_STOCK_TRANSFER', id: 'a-1' },
  'ocf/not-held': { type: 'TX_WARRANT_ISSUANCE', id: 'a-1', what: 'unsupported' },
  'round/zero-consideration': { shares: '4000000' },
  'round/not-positive': { key: '/preMoney', text: '-1' },
  'round/negative': { key: '/options/granted', text: '-5' },
  'round/share-out-of-range': { key: '/pool/share', text: '1.2' },
  'round/money-over-valuation': { newMoney: '3000000', postMoney: '2000000' },
  'round/safe-over-cap': { id: 'SAFE 1', amount: '5000000', cap: '4000000' },
  'round/safes-own-all': { share: '1.1' },
  'round/duplicate-id': { id: 'SAFE 1' },
  'round/no-such-package': { id: 'MFN', package: 'SAFE 9' },
  'round/no-price': { valuation: '5000000' },
  'round/not-settled': {},
  'round/pool-above-target': { share: '0.2', target: '0.1' },
  'round/partial-period': { days: '400', periods: '4' },
  'round/below-threshold': { newMoney: '900000', threshold: '1000000' },
  'round/over-subscribed': { asked: '6000000', newMoney: '5000000' },
  'round/money-disagrees': { sum: '4000000', newMoney: '5000000' },
  'round/unknown': { what: 'seller', id: 'bob' },
  'round/more-than-held': { holder: 'ann', held: '10', asked: '20' },
  'cap/ranks-contradict': { class: 'b', other: 'a', senior: true, rank: '2', otherRank: '2' },
  'round/two-valuations': { stated: 'preMoney, price' },
  'round/two-takes': { holder: 'x', stated: 'amount, proRata' },
  'round/no-cap-table': { file: './a.cap.yaml' },
  'round/later-transactions': { date: '2024-06-30', last: '2025-01-31' },
  'fund/over-called': { date: '2021-06-01', needed: '20.5', uncalled: '9.75' },
  'fund/cost-exceeded': { company: '乙', cost: '120', left: '100' },
  'fund/before-start': { date: '2021-02-01', start: '2021-03-01' },
  'fund/not-exact': { key: 'size', text: '8到10亿元' },
  'fund/currency-differs': { key: 'holdings.0.value', found: 'USD', expected: 'CNY' },
  'fund/life-disorder': { invest: '8', total: '7' },
  'fund/commitments-differ': { stated: 'CNY 99', sum: 'CNY 90' },
  'fund/catch-up-too-small': { catchUp: '20%', rate: '20%' },
  'fund/nav-missing': { date: '2021-01-01' },
  'fund/index-too-late': { index: 'CSI 300', date: '2021-01-01' },
  'cap/redemption-of-all': { class: 'common' },
  'fund/forecast-internal': { from: '2026-09-01' },
  'market/parameter-missing': { name: 'growth.drift' },
  'market/parameter-unknown': { name: 'growth.drfit' },
  'company/input-missing': { name: 'cash' },
  'company/input-length': { name: 'cash', found: 8, expected: 16 },
  'company/input-out-of-range': { name: 'cash', found: -1, least: 0 },
  'triage/no-weight': {},
  'triage/one-exclusion': { found: 2 },
  'internal/bug': { reason: 'Bug: a loss of 0 parameters' },
  'job/contradicts': { key: 'parameters', found: 1e9, other: 'shape', implied: 174.6e9 },
  'job/very-large': { key: 'parameters', found: 1e18, largest: 1e13 },
  'job/precision-unsupported': { found: 'fp8', accelerator: 'A100-80', used: 'bf16' },
  'job/before-release': { date: '2019-06', accelerator: 'A100-80', released: '2020-11-16' },
  'job/no-price': { accelerator: 'B200', basis: 'rental', place: 'US', date: '2025-03-17', other: 'owned' },
  'job/does-not-divide': { key: 'zeroGroup', found: 7, of: 'dp', whole: 8 },
  'deal/percent-sign': { key: 'grossMargin', text: '-30' },
  'deal/exit-before-entry': { key: 'exit.years', text: '-2年' },
  'compare/too-few': { found: 1 },
  'compare/too-many': { found: 6, most: 5 },
  'compare/one-fund': { funds: 'a.fund.yaml, b.fund.yaml' },
  'compare/unreadable': { file: 'a.deal.yaml' },
  'compare/dates-differ': { dates: '2023-04-30, 2023-06-30', latest: '2023-06-30' },
  'compare/date-too-early': { date: '2023-01-01', latest: '2023-06-30' },
  'compare/no-rate': { file: 'a.deal.yaml', from: 'CNY', to: 'EUR', date: '2023-04-30' },
}

/** Parameters that are codes of ours or of the system: a message says them in words. */
const inWords: Partial<Record<IssueCode, readonly string[]>> = {
  'quantity/currency-assumed': ['currency'],
  'input/unreadable': ['reason'],
  'output/cannot-write': ['reason'],
  'deal/wrong-shape': ['expected', 'found'],
  'deal/wrong-unit': ['expected', 'found'],
  'job/bad-size': ['whole'],
  'second/differs': ['field'],
  'job/too-many': ['of'],
  'equity/out-of-range': ['whole'],
  'equity/exercise-passed': ['guided'],
  'equity/redemption-wall': ['currency'],
  'equity/founder-exposed': ['currency'],
  'valuation/stake-over-whole': ['stake'],
  'equity/exit-negative': ['what'],
  'equity/exit-not-a-part': ['what'],
  'equity/value-out-of-range': ['what', 'expected'],
  'equity/wrong-kind': ['type'],
  'equity/total-differs': ['of'],
  'cap/no-date': ['key'],
  'cap/ranks-contradict': ['senior'],
  'sheet/no-header': ['found'],
  'sheet/row-skipped': ['reason'],
  'ocf/not-held': ['what'],
  'second/dropped': ['why', 'field'],
  'document/only-pictures': ['part'],
  'document/parts-unread': ['part'],
  'document/read': ['part'],
  'document/hidden-parts': ['part'],
  'document/unpacks-too-large': ['limit'],
  'job/contradicts': ['found', 'other', 'implied'],
  'job/very-large': ['found', 'largest'],
  'job/no-price': ['basis'],
  'job/does-not-divide': ['of'],
}

const codes = Object.keys(params).filter((code): code is IssueCode => Object.hasOwn(params, code))
const at = { source: 'a.deal.yaml', path: '/round/amount' }
const made = (code: IssueCode): Issue => issue(code, 'error', at, params[code])

describe('figures that contradict each other', () => {
  it.each([zh, en])('are both named as a job file writes them', (words) => {
    const said = sentenceOf(made('job/contradicts'), words)
    expect(said).toContain('1e9')
    expect(said).toContain('175e9')
  })
})

/** Issues that carry money and say it as a reader writes it. */
const asMoney: ReadonlySet<string> = new Set(['deal/valuation-disagrees', 'underwrite/fund-below-cheque'])

describe.each(codes)('%s', (code) => {
  it.each([zh, en])('has a sentence that names all it knows', (words) => {
    const said = sentenceOf(made(code), words)
    const whole = message(made(code), words)
    expect(said).not.toBe(code)
    expect(whole).not.toMatch(/undefined|null|NaN|\[object/)
    for (const [name, value] of Object.entries(params[code])) {
      if (inWords[code]?.includes(name) === true) continue
      // Sizes are printed in MB; the nearest key may stand in the suggestion alone.
      if (typeof value === 'number' && code === 'input/too-large') expect(whole).toContain(`${value / 1_048_576}`)
      else expect(whole).toContain(asMoney.has(code) ? spoken(String(value), words.units) : String(value))
    }
    expect(whole).toMatch(words === zh ? /^[\p{L}\p{N}“].*(?:[。？]|[^。！]$)/su : /^["\p{L}\p{N}]/u)
  })
  it('keeps the voice of the page in both languages', () => {
    for (const words of [zh, en]) {
      const whole = message(made(code), words)
      expect(whole).not.toMatch(/[!！]/)
      expect(whole).not.toMatch(/\bplease\b|请|\bsorry\b|抱歉/i)
    }
    // A sample in quotes is written as a file writes it.
    const chinese = message(made(code), zh).replaceAll(/“[^”]*”/g, '“”')
    expect(chinese).not.toMatch(/[\p{Script=Han}] +[A-Za-z0-9]|[A-Za-z0-9] +[\p{Script=Han}]/u)
    expect(chinese).not.toMatch(/[\p{Script=Han}][,;:?!()]|[,;:?!()][\p{Script=Han}]/u)
  })
  it('suggests what can be done in both languages or in neither', () => {
    expect(suggestionOf(made(code), zh) === null).toBe(suggestionOf(made(code), en) === null)
  })
})

describe('a message', () => {
  it('falls back to its code where the words of its room are not loaded', () => {
    expect(sentenceOf(issue('equity/listing-no-rule', 'note', at, { date: '2018-01-01' }), zhWords)).toBe(
      'equity/listing-no-rule',
    )
  })
  it('prints a share as a percentage, and what it says where there is none', () => {
    const over = (stake: number | null): Issue => issue('valuation/stake-over-whole', 'warning', at, { stake })
    expect([message(over(1.0423), zh), message(over(1.0423), en)].every((text) => text.includes('104.2%'))).toBe(true)
    expect([message(over(null), zh), message(over(null), en)].join()).not.toMatch(/%|null/)
  })
  it('says what is wrong, then what to do', () => {
    expect(message(made('quantity/unreadable'), zh)).toBe(
      '“大约很多”里的“很多”读不出数目。写成如“5至10”、“数亿元”或“近10亿元”。',
    )
    expect(message(made('deal/bad-date'), en)).toBe(
      '"2023-13" in "asOf" is not a date. Write it like 2023-04-11, 2023-04 or 2023.',
    )
  })
  it('guesses no key where none is near', () => {
    const far = issue('deal/unknown-key', 'error', at, { key: 'zzz', nearest: null })
    expect(message(far, zh)).toBe('这里没有“zzz”这一项。')
    expect(message(far, en)).toBe('There is no key "zzz" here.')
  })
  it('guesses a near key once', () => {
    for (const words of [zh, en]) expect(message(made('deal/unknown-key'), words).split('amount')).toHaveLength(2)
    for (const words of [zh, en]) expect(message(made('deal/unknown-source'), words).split('lyw')).toHaveLength(2)
    expect(message(made('deal/not-one-of'), zh)).toBe('“layer”不能是“modle”；可用：model, chip。是不是“model”？')
  })
  it('puts the ends of a reversed range right', () => {
    // Written 10 to 5: the smaller is what stood second.
    expect(suggestionOf(made('quantity/reversed'), zh)).toBe('小的在前：5亿元至10亿元。')
  })
  it('is the code where nobody has words for it', () => {
    const strange = { ...made('read/no-deal'), code: 'toString' } as unknown as Issue
    expect(message(strange, en)).toBe('toString')
  })
  it('does not end a sentence twice before a suggestion', () => {
    for (const code of codes)
      for (const words of [zh, en]) {
        const suggestion = suggestionOf(made(code), words)
        if (suggestion !== null) expect(sentenceOf(made(code), words)).toMatch(/[。？.?]$/)
      }
  })
  it('tells the issues of an article with few words, and no others', () => {
    const found = issue('read/nothing-found', 'warning', at, {})
    expect(message(found, article)).toBe(message(found, en))
    const missing = issue('input/empty', 'error', at, { file: 'a.txt' })
    // @ts-expect-error the words of an article have no sentence for it
    expect(message(missing, article)).toBe('input/empty')
  })
})
