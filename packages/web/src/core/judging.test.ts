import { type SecondOpinion, SWAP_DRAWS } from '@touchstone/core/underwrite'
import type { Envelope, VerdictView } from '@touchstone/verbs'
import { describe, expect, it } from 'vitest'
import { Core } from './asking.ts'
import { ALL_DRAWS, FIRST_DRAWS, judge, type Judging } from './judging.ts'
import { roomByRoom } from './pieces.ts'
import type { Call, Reply, VerdictAsked } from './protocol.ts'
import { serve } from './serve.ts'

type Found = () => SecondOpinion | undefined
type Rooms = (call: Call, found: Found) => Generator<undefined, Envelope<unknown>, undefined>

const OTHER = { country: 'US', choice: 'wait' } as const
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A worker on the page's own thread, which speaks to it only in turns of the event loop. */
function worker(answer: Rooms): Core {
  let toPage: (reply: Reply) => void = () => {}
  const hear = serve({
    send: (reply) => void setImmediate(() => toPage(structuredClone(reply))),
    now: () => 0,
    turn,
    ready: (call, found) => Promise.resolve(() => roomByRoom(answer(call, found))),
  })
  return new Core({
    post: (message) => void setImmediate(() => hear(structuredClone(message))),
    listen: (reply) => (toPage = reply),
  })
}

/** Verdicts of a room a thousand draws, the last of which takes the second opinion or finds it. */
function world(refused = false) {
  const rooms: string[] = []
  const found: (SecondOpinion | undefined)[] = []
  const answer: Rooms = function* (call, other) {
    for (let room = 0; room < (call.draws ?? 0) / 1000; room++) {
      rooms.push(`${String((call as Call<'verdict'>).input.deal)} ${call.draws}`)
      yield
    }
    found.push(other())
    const view = { summary: { draws: call.draws }, other: other() ?? OTHER }
    return refused ? { ok: false, issues: [] } : { ok: true, value: view, issues: [] }
  }
  const heard: string[] = []
  const hear: Judging['hear'] = ({ envelope }, last) => {
    const value: VerdictView | undefined = envelope.value
    heard.push(`${value?.summary.draws ?? 'refused'}${last ? '.' : ' …'}`)
  }
  const of = (deal: string) => ({ deal }) as unknown as VerdictAsked
  return {
    rooms,
    found,
    answer,
    heard,
    of,
    how: { lang: 'zh', lane: 'verdict', few: 4000, all: 16_000, hear } as const,
  }
}

describe('a verdict of few draws and one of all', () => {
  it('have the same second opinion, as neither has fewer draws than that', () =>
    expect([FIRST_DRAWS >= SWAP_DRAWS, ALL_DRAWS >= SWAP_DRAWS]).toEqual([true, true]))

  it('are begun at once where there are two workers, and the second takes what the first has found', async () => {
    const { rooms, found, answer, heard, of, how } = world()
    await judge(of('a'), { ...how, first: worker(answer), finer: worker(answer) })
    expect(heard).toEqual(['4000 …', '16000.'])
    expect(rooms.slice(0, 4)).toContain('a 16000')
    expect(found).toEqual([undefined, OTHER])
  })

  it('come one after the other from one worker, which finds nothing twice either', async () => {
    const { rooms, found, answer, heard, of, how } = world()
    const only = worker(answer)
    await judge(of('a'), { ...how, first: only, finer: only })
    expect(heard).toEqual(['4000 …', '16000.'])
    expect(rooms.slice(0, 4)).not.toContain('a 16000')
    expect(found).toEqual([undefined, OTHER])
  })

  it('are one where few are all', async () => {
    const { rooms, answer, heard, of, how } = world()
    const first = worker(answer)
    await judge(of('a'), { ...how, all: how.few, first, finer: worker(answer) })
    expect([heard, rooms.length]).toEqual([['4000.'], 4])
  })

  it('both stop where the next edit is made, and are answered for that', async () => {
    const { rooms, answer, heard, of, how } = world()
    const workers = { first: worker(answer), finer: worker(answer) }
    const before = judge(of('a'), { ...how, ...workers })
    while (rooms.length < 3) await turn()
    for (const one of Object.values(workers)) one.cancel(how.lane)
    await judge(of('b'), { ...how, ...workers })
    await before
    expect(heard).toEqual(['4000 …', '16000.'])
    expect(rooms.filter((one) => one.startsWith('a')).length).toBeLessThan(10)
    expect(rooms.filter((one) => one === 'b 16000').length).toBe(16)
  })

  it('both end where the first is refused or fails, and that is told', async () => {
    const no = world(true)
    await judge(no.of('a'), { ...no.how, first: worker(no.answer), finer: worker(no.answer) })
    expect(no.heard).toEqual(['refused.'])
    const { rooms, answer, heard, of, how } = world()
    const broken: Rooms = () => {
      throw new Error('no more')
    }
    const told = judge(of('a'), { ...how, first: worker(broken), finer: worker(answer) })
    await expect(told).rejects.toThrow('no more')
    for (let i = 0; i < 100; i++) await turn()
    expect(heard).toEqual([])
    expect(rooms.length).toBeLessThan(10)
  })

  it('say it where the second fails alone', async () => {
    const { answer, heard, of, how } = world()
    const broken: Rooms = () => {
      throw new Error('no more')
    }
    const told = judge(of('a'), { ...how, first: worker(answer), finer: worker(broken) })
    await expect(told).rejects.toThrow('no more')
    expect(heard).toEqual(['4000 …'])
  })
})
