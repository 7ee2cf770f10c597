import type { DealPageWords } from '@touchstone/render'
import type { Told } from '@touchstone/verbs'

export type OwnField = 'reader' | 'price' | 'loss' | 'note'

/** What is wrong with a reader's numbers, beside the field it is wrong in; `rest` is of no field. */
export type OwnErrors = Readonly<Partial<Record<OwnField | 'rest', string>>>

const FIELDS: readonly OwnField[] = ['reader', 'price', 'loss', 'note']

const sayOf = (words: DealPageWords['own'], reader: string, one: Told): readonly [OwnField | 'rest', string] => {
  if (one.code === 'own/nothing')
    return reader.trim() === '' ? ['reader', words.needReader] : ['price', words.needNumber]
  const [, list, , key] = one.at.path.split('/')
  return [(list === 'ownNumbers' ? FIELDS.find((field) => field === key) : undefined) ?? 'rest', one.message]
}

/** Issues of the verb that adds a reader's numbers, by field; the first of each. */
export function ownErrors(issues: readonly Told[], reader: string, words: DealPageWords['own']): OwnErrors {
  const found: Partial<Record<OwnField | 'rest', string>> = {}
  for (const one of issues) {
    if (one.severity !== 'error') continue
    const [field, says] = sayOf(words, reader, one)
    found[field] ??= says
  }
  return found
}
