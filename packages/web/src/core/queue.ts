import type { SecondOpinion } from '@touchstone/core/underwrite'
import type { Call, Found } from './protocol.ts'

/** Calls in the order they came, without those that a later generation of their lane has overtaken. */
export class Queue {
  private readonly waiting: Call[] = []
  private readonly latest = new Map<string, number>()
  private readonly found = new Map<string, Found>()

  /** Takes a call in; gives the ids of the calls it overtakes. */
  add(call: Call): readonly number[] {
    const newest = this.latest.get(call.lane) ?? -1
    if (call.generation < newest) return [call.id]
    const stale = this.cancel(call.lane, call.generation)
    this.waiting.push(call)
    return stale
  }

  /** Wants nothing of a lane that is older than a generation; gives the ids of the calls that this overtakes. */
  cancel(lane: string, generation: number): readonly number[] {
    this.latest.set(lane, Math.max(generation, this.latest.get(lane) ?? generation))
    const stale = this.waiting.filter((one) => one.lane === lane && one.generation < generation)
    for (const one of stale) this.waiting.splice(this.waiting.indexOf(one), 1)
    return stale.map((one) => one.id)
  }

  /** Keeps what was found for a call, until something newer is found for its lane. */
  keep(found: Found): void {
    this.found.set(found.found, found)
  }

  /** What was found for a call by now, if anything. */
  foundFor(call: Call): SecondOpinion | undefined {
    const found = this.found.get(call.lane)
    return found?.generation === call.generation ? found.other : undefined
  }

  take(): Call | null {
    return this.waiting.shift() ?? null
  }

  /** Whether the answer of a call is still wanted. */
  wants(call: Call): boolean {
    return call.generation >= (this.latest.get(call.lane) ?? -1)
  }
}
