import type { AnnouncedRound, UsualSize } from '@touchstone/core/triage'
import type { ReadDeal, TextSpan } from '../types.ts'

export interface Asked {
  readonly published?: string | null
  readonly unusual: (announced: AnnouncedRound) => UsualSize | null
}

/** Where a label stands, the nearest to an amount; null where the text as given does not hold it letter by letter. */
function labelAt(text: string, label: string, [from]: TextSpan): TextSpan | null {
  let best: TextSpan | null = null
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + 1))
    if (best === null || Math.abs(at - from) < Math.abs(best[0] - from)) best = [at, at + label.length]
  return best
}

// What an investor has under management is no amount of a round, wherever it stands.
const managed = /管理(?:规模|资金|资产|着|的)?[^，,。]{0,6}$|在管[^，,。]{0,8}$|manag\w*[^,.]{0,12}$/i
const managedAfter = /^[^，,。.]{0,12}?(?:under management|in assets|的?管理规模|在管)/i

/**
 * The first round of a company whose announced amount no round of its label usually is, with the words of the amount and of
 * the label. Only what is announced of one round counts: no totals, no single tickets, nothing that failed, no history.
 */
export function unusualIn(
  text: string,
  deals: readonly ReadDeal[],
  { published, unusual }: Asked,
): { readonly spans: readonly TextSpan[]; readonly usual: UsualSize } | null {
  for (const { relation, status, historic, round, roundRaw, amount, announced } of deals) {
    if (relation !== 'round' || historic || amount?.scope !== 'round' || roundRaw === null) continue
    if (status === 'failed' || status === 'joke') continue
    const [from, to] = amount.span
    if (managed.test(text.slice(Math.max(0, from - 24), from)) || managedAfter.test(text.slice(to, to + 32))) continue
    const month = (announced ?? published ?? null)?.slice(0, 7) ?? null
    const { low, high, currency, span } = amount
    const usual = unusual({ round, low, high, currency, month })
    const label = usual === null ? null : labelAt(text, roundRaw, span)
    if (usual !== null && label !== null) return { spans: [span, label].sort((a, b) => a[0] - b[0]), usual }
  }
  return null
}
