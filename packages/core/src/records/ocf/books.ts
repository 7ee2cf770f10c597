import { allocate } from '@touchstone/core/units'

/** A certificate that is open, and how many it stands for. */
export interface Certificate {
  readonly id: string
  readonly quantity: bigint
}

/** What of a certificate an event takes, and what it leaves. */
export interface Used {
  readonly id: string
  readonly taken: bigint
  readonly left: bigint
}

/** The ledger's holdings as certificates, which the Open Cap Table Format moves one by one; the oldest goes first. */
export class CertificateBooks {
  private readonly open = new Map<string, readonly Certificate[]>()

  private key(cls: string, holder: string): string {
    return JSON.stringify([cls, holder])
  }

  add(cls: string, holder: string, one: Certificate): void {
    const key = this.key(cls, holder)
    this.open.set(key, [...(this.open.get(key) ?? []), one])
  }

  /** Takes a count off a holder's certificates; what is left of the last one is the caller's to add back. */
  take(cls: string, holder: string, count: bigint): readonly Used[] {
    let left = count
    const used: Used[] = []
    const kept: Certificate[] = []
    for (const one of this.open.get(this.key(cls, holder)) ?? []) {
      if (left === 0n) {
        kept.push(one)
        continue
      }
      const taken = one.quantity < left ? one.quantity : left
      left -= taken
      used.push({ id: one.id, taken, left: one.quantity - taken })
    }
    this.open.set(this.key(cls, holder), kept)
    return used
  }

  /** Puts a certificate back, before the others: an option that was exercised in part stays the same one. */
  back(cls: string, holder: string, one: Certificate): void {
    const key = this.key(cls, holder)
    this.open.set(key, [one, ...(this.open.get(key) ?? [])])
  }

  /** A split: each holder's count by `of`, shared out over its certificates. */
  split(cls: string, of: (count: bigint) => bigint): void {
    for (const [key, certificates] of this.open) {
      const found: unknown = JSON.parse(key)
      if (!Array.isArray(found) || found[0] !== cls) continue
      const quantities = certificates.map((one) => one.quantity)
      const after = of(quantities.reduce((sum, one) => sum + one, 0n))
      const parts = allocate(after, quantities)
      this.open.set(
        key,
        certificates.map((one, index) => ({ ...one, quantity: parts[index] ?? 0n })).filter((one) => one.quantity > 0n),
      )
    }
  }
}
