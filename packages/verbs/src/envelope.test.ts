import { fail, issue, ok, type Place } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from './context.fixture.ts'
import { andThen, envelope, tell } from './envelope.ts'

const at = (start?: number): Place => ({ source: 'a.txt', path: '', ...(start === undefined ? {} : { start }) })
const note = (start?: number) => issue('read/date-inferred', 'note', at(start), { date: `${start}` })
const error = (start?: number) => issue('deal/missing', 'error', at(start), { key: `${start}` })
const warning = (start?: number) => issue('read/nothing-found', 'warning', at(start), {})

describe('the envelope', () => {
  it('has the value of a success and none of a refusal', () => {
    expect(envelope(ok(3), inEnglish)).toEqual({ ok: true, value: 3, issues: [] })
    const refused = envelope(fail(error()), inEnglish)
    expect(refused.ok).toBe(false)
    expect(refused).not.toHaveProperty('value')
  })
  it('orders issues by their place, errors first where it is the same, else as they came', () => {
    const { issues } = envelope(ok(0, [note(9), warning(4), error(9), note(4), error(4), warning()]), inEnglish)
    expect(issues.map((one) => [one.at.start, one.severity])).toEqual([
      [undefined, 'warning'],
      [4, 'error'],
      [4, 'warning'],
      [4, 'note'],
      [9, 'error'],
      [9, 'note'],
    ])
    const same = envelope(
      ok(
        0,
        [1, 2, 3].map((date) => issue('read/date-inferred', 'note', at(5), { date: `${date}` })),
      ),
      inEnglish,
    )
    expect(same.issues.map((one) => one.params['date'])).toEqual(['1', '2', '3'])
  })
  it('tells an issue with the keys of the contract, in the asked language', () => {
    const told = tell(error(4), inChinese)
    expect(Object.keys(told).sort()).toEqual(['at', 'code', 'message', 'params', 'severity'])
    expect(told).toMatchObject({
      code: 'deal/missing',
      severity: 'error',
      at: { path: '', start: 4 },
      params: { key: '4' },
    })
    expect(told.message).toBe('缺“4”，没有它算不了。')
    expect(tell(error(4), inEnglish).message).toMatch(/^"4" is missing/)
  })
})

describe('a step after another', () => {
  it('gathers the issues of both', () => {
    const both = andThen(ok(1, [warning(1)]), (one) => ok(one + 1, [note(2)]))
    expect(both).toEqual({ ok: true, value: 2, issues: [warning(1), note(2)] })
    const refused = andThen(ok(1, [warning(1)]), () => fail<number>(error(2)))
    expect(refused).toEqual({ ok: false, issues: [warning(1), error(2)] })
  })
  it('is not taken after a refusal', () => {
    expect(
      andThen(fail<number>(error(1)), () => {
        throw new Error('taken')
      }),
    ).toEqual({ ok: false, issues: [error(1)] })
  })
})
