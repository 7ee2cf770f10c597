import { readDeal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseJson, parseYaml } from './index.ts'

interface Case {
  readonly file: string
  readonly verb: string
  readonly code: string
  readonly make?: string
  readonly args?: readonly string[]
  /** Of the issue, an error unless said; a file with a warning is answered all the same. */
  readonly severity?: 'warning'
  readonly line?: number
  readonly column?: number
}

const folder = new URL('../../../examples/broken/', import.meta.url)
const cases = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Case[]
/** Cap tables have a folder of their own, which `cap-file.test.ts` reads. */
const inCap = JSON.parse(readFileSync(new URL('cap/index.json', folder), 'utf8')) as readonly Pick<Case, 'code'>[]
const codesFile = readFileSync(new URL('../../core/src/facts/issue-codes.ts', import.meta.url), 'utf8')

/** Codes that never stop anything: they travel with an answer as warnings and notes. */
const mild = [
  'quantity/doubtful',
  'quantity/currency-assumed',
  'deal/valuation-disagrees',
  'job/questioned',
  'job/no-legal-plan',
  'job/no-plan-fits',
  'job/beyond-built',
  'job/contradicts',
  'job/very-large',
  'job/precision-unsupported',
  'job/before-release',
  'job/no-price',
  'read/nothing-found',
  'read/story',
  'read/too-long',
  'read/deals-unread',
  'read/date-inferred',
  'document/pages-unknown',
  'document/hidden-parts',
  'underwrite/no-price',
  'underwrite/price-not-positive',
  'underwrite/as-of-too-early',
  'equity/exercise-unvested',
  'equity/fraction-in-cash',
  'equity/split-leaves-pool',
  'equity/pay-in-overdue',
  'equity/adjustment-beyond-giver',
  'equity/adjustment-before-filing',
  'equity/net-assets-unknown',
  'equity/exercise-silent',
  'equity/exercise-near',
  'equity/exercise-passed',
  'equity/redemption-wall',
  'equity/founder-exposed',
  'equity/reduction-first',
  'equity/listing-rate-missing',
  'equity/listing-no-rule',
  'valuation/stake-over-whole',
  'fund/forecast-internal',
  'fund/index-too-late',
  'fund/nav-missing',
  'cap/redemption-of-all',
  'sheet/row-skipped',
  'sheet/percent-differs',
  'round/pool-above-target',
  'document/parts-unread',
  'document/pictures-unread',
  'document/cells-unread',
  'document/read',
  'document/mixed-encoding',
  'document/bytes-unread',
  'document/breaks-off',
  'document/navigation',
  'document/hidden-text',
  'document/order-in-text',
  'document/mirror',
  'second/failed',
  'second/over-limit',
  'second/dropped',
  'second/cut',
  'second/differs',
  'word/no-font',
]

/** Codes that no file can raise through a verb, each with the reason: they guard the functions of `core` alone. */
const withoutVerb = [
  // Fields of a request over HTTP, which no file holds; `desk.test.ts` raises them.
  'input/not-among',
  'input/no-such-verb',
  // Of the desk itself, not of a file; `failure.test.ts` and `desk.test.ts` raise them.
  'desk/changed',
  'desk/failed',
  // Figures of a file are read as at least 0, ranks as whole numbers from 1, a cap where participation is capped.
  'equity/exit-negative',
  'equity/exit-bad-rank',
  'equity/exit-no-cap',
  // A ledger with a price of 0 is refused before (`equity/not-positive`), as is one without a date (`cap/no-date`).
  'equity/exit-no-safe-price',
  'equity/exit-no-conversion-price',
  'equity/bad-date',
  // The verb takes holders and classes from one ledger, so they agree.
  'equity/exit-holders-disagree',
  // Raised by papers beside a cap table, which are two files: their failing inputs stand in verbs/papers. No verb weighs scenarios.
  'equity/value-out-of-range',
  'equity/value-payoff-steps',
  'equity/value-not-identified',
  'equity/value-out-of-reach',
  'equity/out-of-range',
  'equity/no-target',
  'equity/adjustment-impossible',
  'valuation/chances-off',
  'valuation/nothing-to-weigh',
  // A round's file has no negative figure, no shares for nothing, no stated package or threshold; interest runs by days.
  'round/negative',
  'round/zero-consideration',
  'round/no-such-package',
  'round/partial-period',
  'round/below-threshold',
  // No terms are known that never settle.
  'round/not-settled',
  // Sets of the market and inputs of the company are made by the composer, not by a file.
  'market/parameter-missing',
  'market/parameter-unknown',
  'company/input-missing',
  'company/input-length',
  'company/input-out-of-range',
  // A mistake of ours that a batch goes on after: no file is meant to raise it.
  'internal/bug',
]
const reached = (code: string): boolean => !withoutVerb.includes(code)

describe('examples/broken', () => {
  it('has a failing input for every code of severity error', () => {
    const codes = [...codesFile.matchAll(/^ {2}'([a-z]+\/[a-z0-9-]+)':/gm)].map((one) => one[1] ?? '')
    expect(codes.length).toBeGreaterThan(30)
    const shown = new Set([...cases, ...inCap].map((one) => one.code))
    expect(codes.filter((code) => reached(code) && !mild.includes(code) && !shown.has(code))).toEqual([])
    const warned = cases.flatMap((one) => (one.severity === 'warning' ? [one.code] : []))
    expect([...shown].filter((code) => !codes.includes(code))).toEqual([])
    expect([...shown].filter((code) => mild.includes(code) && !warned.includes(code))).toEqual([])
  })

  it('has a file for every case and a case for every file', () => {
    for (const one of cases) expect(existsSync(new URL(one.file, folder)), one.file).toBe(one.make === undefined)
    const used = [...cases.flatMap((one) => [one.file, ...(one.args ?? [])]), 'index.json', 'quoted.txt', 'cap']
    expect(readdirSync(folder).filter((file) => !used.includes(file))).toEqual([])
  })

  const read = (file: string) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const tree = file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file)
    const texts = { './quoted.txt': readFileSync(new URL('quoted.txt', folder), 'utf8') }
    return tree.ok ? readDeal(tree.value, { file, readings: reference.readings, texts }) : tree
  }

  const files = cases.filter((one) => one.verb === 'check' && one.make === undefined && one.line !== undefined)
  it.each(files.map((one) => [one.file, one] as const))('%s says exactly what is wrong, and where', (_, one) => {
    const severity = one.severity ?? 'error'
    const { ok, issues } = read(one.file)
    const meant = issues.filter((each) => each.severity === severity && each.code === one.code)
    expect(meant.map((each) => `${each.at.line}:${each.at.column}`)[0]).toBe(`${one.line}:${one.column}`)
    expect(issues.filter((each) => each.severity === 'error').every((each) => each.code === one.code)).toBe(true)
    expect(ok).toBe(severity === 'warning')
  })

  it('reads the deal that only an underwriting refuses', () => {
    for (const one of cases.filter((each) => each.verb === 'underwrite')) expect(read(one.file).ok, one.file).toBe(true)
  })
})
