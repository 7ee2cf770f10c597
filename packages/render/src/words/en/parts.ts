import type { ScalingPageWords, ServingPageWords } from '../parts-words.ts'

export const serving: ServingPageWords = {
  title: {
    priced: (cost, speed, cards) => `${cost} for a million tokens of answer, ${speed} a second on ${cards}`,
    unpriced: (speed, cards) => `${speed} of answer a second on ${cards}`,
    doesNotFit: (needed, available) => `It does not fit: an accelerator needs ${needed} and has ${available}`,
  },
  figures: {
    output: 'a million tokens of answer',
    input: 'a million tokens of prompt',
    rate: 'answer tokens a second',
    pace: 'from token to token',
    first: 'to the first token',
    memory: 'memory of an accelerator',
    batch: 'decoded at once',
    accelerators: 'accelerators',
    utilisation: 'time at work',
    hourly: 'price of a card-hour',
  },
  notes: {
    interval90: (value) => `90% interval ${value}`,
    ofCapacity: (value) => `an accelerator has ${value}`,
    most: (batch) => `at most ${batch} fit`,
    copies: (copies, each) => `${copies} of ${each}`,
    date: (date) => `prices of ${date}`,
  },
  flags: {
    doesNotFit: 'It does not fit: use more accelerators or a narrower format',
    behind: 'It does not keep up with this load: the queue grows without end',
    noPrice: 'No price of this accelerator is known; give one at left and there is a cost',
  },
  curve: {
    section: 'Cost and batch',
    title: (batch, cost, single) =>
      `With ${batch} decoded at once a million tokens of answer cost ${cost}; alone, ${single}`,
    titleUnpriced: (batch, speed, single) => `With ${batch} decoded at once ${speed} a second; alone, ${single}`,
    x: 'sequences decoded at once, log',
    y: (currency) => `a million tokens of answer, ${currency}, log`,
    ySpeed: 'answer tokens a second, log',
    now: 'now',
    desc: (points) => `Cost of one copy by batch: ${points.join('; ')}.`,
    point: (batch, value) => `${batch} at once ${value}`,
    lead: 'A larger batch shares each reading of the weights among more sequences: cheaper, and slower for each. The line takes the middle of everything in doubt.',
    columns: {
      batch: 'at once',
      output: 'million answer tokens',
      input: 'million prompt tokens',
      speed: 'answer tokens a second',
      pace: 'token to token',
      first: 'first token',
      memory: 'memory',
    },
  },
  memory: {
    section: 'Memory of an accelerator',
    parts: { weights: 'weights', cache: 'KV cache', reserve: 'kept back', total: 'together', available: 'it has' },
  },
}

export const scaling: ScalingPageWords = {
  title: {
    behind: (months) => `In compute ${months} behind the frontier`,
    ahead: (months) => `In compute ${months} ahead of the frontier`,
    abreast: 'In compute abreast of the frontier',
    alone: (parameters, tokens) => `For the same compute, ${parameters} and ${tokens} have the least loss`,
  },
  needsTokens: 'Give the tokens trained on to weigh the run against the laws of scaling and the frontier.',
  notLanguage: 'The laws of scaling hold for language models only.',
  figures: {
    parameters: 'compute-optimal parameters',
    tokens: 'compute-optimal tokens',
    loss: 'loss',
    over: 'compute over the optimum',
    months: 'behind the frontier',
    flops: 'training compute',
  },
  notes: {
    yours: (value) => `this run ${value}`,
    perParameter: (value) => `${value} a parameter`,
    atOptimum: (value) => `${value} at best for this compute`,
    interval90: (value) => `90% interval ${value}`,
    reachedBy: (model) => `first as large: ${model}`,
    unreached: 'none before was as large',
    unit: 'nats a token, of the fit’s own test text only',
    overHint: 'operations over those of the best run of equal loss',
  },
  chart: {
    section: 'Frontier',
    title: (day, times) => `Up to ${day} the largest runs grew ${times} a year`,
    y: 'training FLOP, log',
    now: 'this run',
    line: 'line through the records, its band 90%',
    desc: (runs) => `Large runs: ${runs.join('; ')}.`,
    run: (model, day, flops) => `${model} (${day}) ${flops}`,
    columns: { model: 'model', day: 'released', flops: 'training FLOP', record: 'a record' },
    lead: 'Filled: the largest when it came out; hollow: not. Compute is not capability: algorithms improve too.',
  },
}
