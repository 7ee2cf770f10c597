import type { ProgrammeWords } from '../programme-words.ts'

export const programme: ProgrammeWords = {
  section: 'The whole programme',
  rows: {
    run: 'the run that is kept',
    research: 'trial and error: ablations, small models, abandoned runs',
    fullFineTuning: 'full fine-tuning',
    lora: 'LoRA tuning',
    preference: 'preference tuning',
    reinforcement: 'reinforcement learning',
    evaluation: 'evaluation',
    data: 'data',
    total: 'together',
  },
  multiplier: 'research multiplier',
  hours: 'card-hours',
  cost: 'cost',
  interval: (low, high) => `90%: ${low} to ${high}`,
  unknown: (what) => `Left out: ${what.join(', ')}`,
  unknowns: {
    'programme.data': 'data (neither labels nor tokens are said)',
    'programme.data.pricePerMillion': 'tokens of data (no price is said)',
    'programme.data.currency': 'data (no rate of exchange is known for the day)',
  },
}
