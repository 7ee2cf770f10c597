import type { Call } from './protocol.ts'

/** Calls in the order they came, without those that a later generation of their lane has overtaken. */
export class Queue {
  private readonly waiting: Call[] = []
  private readonly latest = new Map<string, number>()

  /** Takes a call in; gives the ids of the calls it overtakes. */
  add(call: Call): readonly number[] {
    const newest = this.latest.get(call.lane) ?? -1
    if (call.generation < newest) return [call.id]
    this.latest.set(call.lane, call.generation)
    const stale = this.waiting.filter((one) => one.lane === call.lane && one.generation < call.generation)
    for (const one of stale) this.waiting.splice(this.waiting.indexOf(one), 1)
    this.waiting.push(call)
    return stale.map((one) => one.id)
  }

  take(): Call | null {
    return this.waiting.shift() ?? null
  }

  /** Whether the answer of a call is still wanted. */
  wants(call: Call): boolean {
    return call.generation >= (this.latest.get(call.lane) ?? -1)
  }
}
