/// <reference lib="webworker" />
import { engineReference } from '@touchstone/reference/engine'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { en as words } from '@touchstone/render/words/en'
import { underwriteVerb } from '@touchstone/verbs'

addEventListener('message', (event: MessageEvent<{ file: string; text: string; draws: number }>) => {
  const reference = { ...engineReference, ...marketReference }
  postMessage(JSON.stringify(underwriteVerb(event.data, { words, reference, engine: 'test', funds })))
})
