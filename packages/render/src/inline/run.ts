import type { Cite } from '@touchstone/core/facts'
import type { Figure } from '@touchstone/core/underwrite'

/** One piece of a printed sentence. A figure or a quote knows the mark of its footnote. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure'
      readonly id: string
      /** Digits with unit, as printed. */
      readonly text: string
      readonly voice: Figure['voice']
      readonly origin: Figure['origin']
      /** `judged` intervals print hollow or dashed; null where the figure is no interval. */
      readonly interval: 'validated' | 'judged' | null
      readonly mark: string | null
    }
  | {
      readonly kind: 'quote'
      readonly text: string
      /** What its amounts are in the reader's language, brackets included, where the words are of another. */
      readonly gloss?: string
      readonly cites: readonly Cite[]
      readonly mark: string | null
    }
  | { readonly kind: 'name'; readonly text: string; readonly mark: string | null }

export type Inline = readonly Run[]

/** What a sentence may be filled with: runs, or plain words of ours. */
export type Filling = Inline | string

const text = (value: string): Run => ({ kind: 'text', text: value })

/** Joins neighbouring text runs and drops empty ones. */
export function join(runs: readonly Run[]): Inline {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.kind === 'text' && run.text === '') continue
    if (run.kind === 'text' && last?.kind === 'text') out[out.length - 1] = text(last.text + run.text)
    else out.push(run)
  }
  return out
}

/** The tag of every message: words with typed holes become runs. */
export function say(strings: TemplateStringsArray, ...holes: readonly Filling[]): Inline {
  const runs: Run[] = []
  strings.forEach((part, index) => {
    runs.push(text(part))
    const hole = holes[index]
    if (typeof hole === 'string') runs.push(text(hole))
    else if (hole !== undefined) runs.push(...hole)
  })
  return join(runs)
}

/** The characters of runs, without marks. */
export const plain = (runs: Inline): string => runs.map((run) => run.text).join('')
