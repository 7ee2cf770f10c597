/// <reference lib="webworker" />
import { engineReference as reference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { planVerb, type TrainInput } from '@touchstone/verbs/engine'

// The worker of the engine's browser test: one plan search a message, answered by the verb and a clock.
addEventListener('message', ({ data }: MessageEvent<TrainInput>) => {
  const started = performance.now()
  const answer = planVerb(data, { words: en, reference, engine: 'test' })
  postMessage({ text: JSON.stringify(answer), seconds: (performance.now() - started) / 1000 })
})
