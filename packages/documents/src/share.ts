import { fail, issue, type Issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { type DocumentText, type Opened, shareRead } from './document.ts'
import { isMenu, orderIn } from './flags.ts'
import { RECOGNISER } from './recognise.ts'

/** What every text is looked at for, whatever it came from. */
export function flagsOf(document: DocumentText, at: Place, file: string): readonly Issue[] {
  const found: Issue[] = []
  const order = orderIn(document.text)
  if (order !== null) found.push(issue('document/order-in-text', 'warning', at, { file, text: order }))
  if (isMenu(document.text)) found.push(issue('document/navigation', 'warning', at, { file }))
  return found
}

/** How much of a document with parts could be read: always said, and an error where it is nothing at all. */
export function shareOf(document: DocumentText, at: Place, file: string, sees: boolean): Result<Opened> {
  const { read, of } = shareRead(document)
  const [first] = document.parts
  if (first === undefined || of === 0) return fail(issue('input/empty', 'error', at, { file }))
  const part = first.kind
  if (read === 0 && document.text.trim() === '')
    return fail(issue('document/only-pictures', 'error', at, { file, part, of, recogniser: sees ? '' : RECOGNISER }))
  const unread = document.parts.filter((one) => one.by === 'none').map((one) => one.number)
  const told =
    unread.length === 0
      ? issue('document/read', 'note', at, { file, part, of })
      : issue('document/parts-unread', 'warning', at, {
          file,
          part,
          read,
          of,
          unread: unread.slice(0, 12).join(', ') + (unread.length > 12 ? ', …' : ''),
          recogniser: sees ? '' : RECOGNISER,
        })
  return ok({ document, issues: [told, ...flagsOf(document, at, file)] })
}

/** What was told of a document, and more. */
export const andToldOf = (told: Result<Opened>, more: readonly Issue[]): Result<Opened> =>
  told.ok ? ok({ document: told.value.document, issues: [...told.value.issues, ...more] }) : told

/** Pictures that stand beside text are not looked at, be they a logo or a table; that they are there is said. */
export const picturesBeside = (count: number, at: Place, file: string): readonly Issue[] =>
  count === 0 ? [] : [issue('document/pictures-unread', 'note', at, { file, count })]
