import type { NamedFact } from '@touchstone/core/facts'
import type { NameAt } from '../mention.ts'
import { plainText } from '../text/shadow.ts'
import { keyOf } from './key.ts'

/** Names of a gazetteer as they stand in a shadow. They vote on where a name ends and on who may be the company. */
export class Known {
  private readonly byKey = new Map<string, NamedFact>()
  private readonly byStart = new Map<string, string[]>()

  constructor(names: readonly NamedFact[]) {
    for (const one of names)
      for (const raw of one.names) {
        const name = plainText(raw)
        this.byKey.set(keyOf(name), one)
        if (name.length < 3) continue
        const start = name.slice(0, 2)
        const list = this.byStart.get(start)
        if (list === undefined) this.byStart.set(start, [name])
        else list.push(name)
      }
  }

  find(name: string): NamedFact | null {
    return this.byKey.get(keyOf(plainText(name))) ?? null
  }

  /** The longest known name that begins at an offset. */
  private longestAt(text: string, at: number): string | null {
    let best: string | null = null
    for (const one of this.byStart.get(text.slice(at, at + 2)) ?? [])
      if ((best === null || one.length > best.length) && text.startsWith(one, at)) best = one
    return best
  }

  /** Companies named in a text, in its order; what is only part of a Latin word is none. */
  companiesIn(text: string): readonly NameAt[] {
    const found: NameAt[] = []
    for (let at = 0; at < text.length && found.length < 40; at++) {
      const name = this.longestAt(text, at)
      if (name === null || this.find(name)?.is !== 'company') continue
      const end = at + name.length
      if (/[A-Za-z]/.test(name) && (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(end)))) continue
      found.push({ name, start: at, end })
      at = end - 1
    }
    return found
  }

  /** A name with its edges where a known name has them: cut too short by its list, or left with a word before or behind. */
  edges(text: string, one: NameAt): NameAt {
    if (this.find(one.name) !== null) return one
    // 云和资本 taken for 云 and 和资本: a known name that covers the whole.
    for (let at = Math.max(0, one.start - 12); at <= one.start; at++) {
      const name = this.longestAt(text, at)
      if (name !== null && at + name.length >= one.end && name.length > one.end - one.start)
        return { ...one, name, start: at, end: at + name.length }
    }
    for (let at = one.start; at + 3 <= one.end; at++) {
      const name = this.longestAt(text, at)
      if (name === null || at + name.length > one.end) continue
      const [before, behind] = [text.slice(one.start, at), text.slice(at + name.length, one.end)]
      // 中国移动链长基金, Lux Point: what follows a known name makes it another.
      if (behind !== '') return one
      if (before !== '' && (before.length < 2 || /[A-Za-z]$/.test(before) || !/[\u4e00-\u9fff]/.test(name))) return one
      if (
        before !== '' &&
        !/(?:者|方|人|机构|基金|办公室|巨头|企业|公司|厂商|平台|龙头|投资|国资|资本|上市|旗下)$/.test(before)
      )
        return one
      return { ...one, name, start: at, end: at + name.length }
    }
    return one
  }
}

const made = new WeakMap<readonly NamedFact[], Known>()

/** The gazetteer in the form that reading needs, made once. */
export function knownOf(names: readonly NamedFact[]): Known {
  const had = made.get(names)
  if (had !== undefined) return had
  const known = new Known(names)
  made.set(names, known)
  return known
}
