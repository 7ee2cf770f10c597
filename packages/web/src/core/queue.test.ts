import { describe, expect, it } from 'vitest'
import type { Call } from './protocol.ts'
import { Queue } from './queue.ts'

const call = (id: number, lane: string, generation: number): Call => ({
  id,
  lane,
  generation,
  verb: 'links',
  input: { file: 'x', text: '' },
  lang: 'zh',
  texts: {},
  draws: null,
  seed: null,
})

describe('the queue of the worker', () => {
  it('keeps the order of what is still wanted', () => {
    const queue = new Queue()
    for (const one of [call(1, 'a', 1), call(2, 'b', 1)]) expect(queue.add(one)).toEqual([])
    expect([queue.take()?.id, queue.take()?.id, queue.take()]).toEqual([1, 2, null])
  })
  it('drops what a later generation of its lane overtakes, and nothing of other lanes', () => {
    const queue = new Queue()
    queue.add(call(1, 'a', 1))
    queue.add(call(2, 'b', 1))
    expect(queue.add(call(3, 'a', 2))).toEqual([1])
    expect([queue.take()?.id, queue.take()?.id]).toEqual([2, 3])
  })
  it('drops a call that arrives after a later generation', () => {
    const queue = new Queue()
    queue.add(call(1, 'a', 5))
    expect(queue.add(call(2, 'a', 4))).toEqual([2])
    expect(queue.take()?.id).toBe(1)
    expect(queue.take()).toBeNull()
  })
  it('knows whether an answer under way is still wanted', () => {
    const queue = new Queue()
    const first = call(1, 'a', 1)
    queue.add(first)
    expect(queue.take()).toBe(first)
    expect(queue.wants(first)).toBe(true)
    queue.add(call(2, 'a', 2))
    expect(queue.wants(first)).toBe(false)
  })
  it('wants nothing of a lane that was cancelled, until something newer is asked', () => {
    const queue = new Queue()
    const first = call(1, 'a', 1)
    queue.add(first)
    expect(queue.take()).toBe(first)
    queue.add(call(2, 'b', 1))
    expect(queue.cancel('a', 2)).toEqual([])
    expect(queue.wants(first)).toBe(false)
    expect(queue.cancel('b', 2)).toEqual([2])
    expect(queue.take()).toBeNull()
    const later = call(3, 'a', 3)
    queue.add(later)
    expect(queue.wants(later)).toBe(true)
    // A cancel that comes late stops nothing newer.
    expect(queue.cancel('a', 2)).toEqual([])
    expect(queue.wants(later)).toBe(true)
  })
  it('gives what was found to the call of that generation alone', () => {
    const queue = new Queue()
    const other = { country: 'US', choice: 'pass' } as const
    expect(queue.foundFor(call(1, 'a', 1))).toBeUndefined()
    queue.keep({ found: 'a', generation: 1, other })
    expect(queue.foundFor(call(1, 'a', 1))).toBe(other)
    expect(queue.foundFor(call(2, 'a', 2))).toBeUndefined()
    expect(queue.foundFor(call(3, 'b', 1))).toBeUndefined()
    queue.keep({ found: 'a', generation: 2, other: null })
    expect(queue.foundFor(call(2, 'a', 2))).toBeNull()
    expect(queue.foundFor(call(1, 'a', 1))).toBeUndefined()
  })
})
