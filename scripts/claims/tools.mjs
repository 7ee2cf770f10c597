/** What reads an article and underwrites its deals, as the product has it. */
import { claimRules } from '@touchstone/core/claims'
import { engineReference } from '@touchstone/reference/engine'
import { reference } from '@touchstone/reference'
import { marketReference } from '@touchstone/reference/market'
import { zh } from '@touchstone/render/words/zh'
import { draftDocument, underwriteDeal } from '@touchstone/verbs'

export const tools = {
  claimRules,
  draftDocument,
  underwriteDeal,
  context: {
    words: zh,
    reference: { ...engineReference, ...reference, rounds: marketReference.rounds },
    engine: 'score',
  },
}
