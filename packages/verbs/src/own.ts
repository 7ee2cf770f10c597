import { fail, issue, type Issue, ok } from '@touchstone/core/facts'
import { appendItem } from '@touchstone/files'
import { loadDeal } from './deal.ts'
import { envelope } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

/** What a reader writes down: a price before the money and a chance of losing it, in words; one of the two may be empty. */
export interface OwnInput {
  readonly file: string
  readonly text: string
  readonly reader: string
  readonly price: string
  readonly loss: string
  readonly note?: string
  /** The day, as 2023-04-30. */
  readonly date: string
  /** Whether our verdict had not been opened. */
  readonly before: boolean
}

const inOwn = ({ at }: Issue): boolean => at.path.startsWith('/ownNumbers')

/**
 * A deal file with what a reader wrote down added at the end of `ownNumbers`; nothing there is changed, and a second entry of
 * one reader never counts as written before the verdict was open. Refused where the
 * words cannot be read as a price or a chance, where no name or neither number is given, and where the file has no room.
 */
export function recordOwn(input: OwnInput, context: Context): Envelope<{ readonly text: string }> {
  const at = { source: input.file, path: '/ownNumbers' }
  const [reader, price, loss, note = ''] = [input.reader, input.price, input.loss, input.note].map((one) => one?.trim())
  if (!reader || (!price && !loss)) return envelope(fail(issue('own/nothing', 'error', at, {})), context)
  const before = loadDeal(input, context)
  if (!before.ok) return envelope(before, context)
  // Who has written here has had the verdict open since.
  const again = (before.value.ownNumbers ?? []).some((one) => one.reader.value.trim() === reader)
  const text = appendItem(input.text, 'ownNumbers', {
    reader,
    date: input.date,
    ...(price ? { price } : {}),
    ...(loss ? { loss } : {}),
    before: String(input.before && !again),
    ...(note === '' ? {} : { note }),
  })
  if (text === input.text) return envelope(fail(issue('own/no-room', 'error', at, { file: input.file })), context)
  const after = loadDeal({ ...input, text }, context)
  const bad = after.issues.filter((one) => inOwn(one) && one.severity === 'error' && !before.issues.some(same(one)))
  if (!after.ok || bad.length > 0) return envelope({ ok: false, issues: bad.length > 0 ? bad : after.issues }, context)
  return envelope(
    ok(
      { text },
      after.issues.filter((one) => inOwn(one) && !before.issues.some(same(one))),
    ),
    context,
  )
}

const same =
  (one: Issue) =>
  (other: Issue): boolean =>
    one.code === other.code && one.at.path === other.at.path
