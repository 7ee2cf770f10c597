import type { HolderRight, ReservedMatter } from '@touchstone/core/equity'
import type { CapPanelsWords } from '../words/cap-panels-words.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import type { EquityWords } from '../words/equity-words.ts'
import type { CapTableSheet } from './say.ts'

/** Who must agree to a round, as far as it is shown. */
export interface ConsentFigures {
  readonly classes: readonly {
    readonly name: string
    readonly matters: readonly ReservedMatter[]
    readonly canBlock: readonly string[]
  }[]
  readonly waivers: readonly { readonly name: string; readonly kind: HolderRight['kind'] }[]
}

/** Lays out who must agree before a round closes, and who must waive what; the words of the page. */
export function consentsSheet(
  { classes, waivers }: ConsentFigures,
  { round: w }: Pick<CapPanelsWords, 'round'>,
  equity: EquityWords,
  { list }: Pick<CapTableWords, 'list'>,
): CapTableSheet {
  const rows = [
    ...classes.flatMap(({ name, matters, canBlock }) => [
      [w.classAgrees(name, list(matters.map((one) => equity.matter[one])))],
      ...(canBlock.length === 0 ? [] : [[w.blocks(list(canBlock))]]),
    ]),
    ...waivers.map(({ name, kind }) => [w.waives(name, equity.waiver[kind])]),
  ]
  return {
    mark: null,
    sections: [{ title: w.consents, rows: [...(rows.length === 0 ? [[w.noConsents]] : rows), [w.consentHint]] }],
  }
}
