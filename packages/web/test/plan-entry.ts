/// <reference lib="webworker" />
import { reference } from '@touchstone/reference'
import { en } from '@touchstone/render/words/en'
import { planVerb, type TrainInput } from '@touchstone/verbs'

// The worker of the engine's browser test: one plan search a message, answered by the verb and a clock.
addEventListener('message', ({ data }: MessageEvent<TrainInput>) => {
  const started = performance.now()
  const answer = planVerb(data, { words: en, reference, engine: 'test' })
  postMessage({ text: JSON.stringify(answer), seconds: (performance.now() - started) / 1000 })
})
