import type { Words } from '../types.ts'

export const questions: Required<Words['questions']> = {
  'round.amount': {
    ask: 'How large is the whole round, and how much of it is cash, compute credits and old shares?',
    see: 'the term sheet, each party’s commitment',
  },
  'round.stake': {
    ask: 'What share does the round get fully diluted, and is the pool counted before or after?',
    see: 'the share table before and after closing',
  },
  'round.statedValuation': {
    ask: 'Is the valuation pre- or post-money, and who has signed at that price?',
    see: 'a signed term sheet',
  },
  'training.runCost': {
    ask: 'What did the last full run cost, and who was paid?',
    see: 'compute contracts, invoices, payments',
  },
  'training.researchMultiplier': {
    ask: 'Besides the final run, how many card-hours went into experiments and tuning?',
    see: 'the scheduler’s job ledger',
  },
  'training.failedShare': {
    ask: 'How many runs failed, where did you restart, how many card-hours were lost?',
    see: 'a ledger of all runs, failed ones too',
  },
  'accelerators.count': {
    ask: 'How many cards can you use today, and how many of them are owned, rented and lent?',
    see: 'the list of the machine room, contracts, a run on the spot',
  },
  'accelerators.yearlyRent': {
    ask: 'What do you pay for cards a year, how many months ahead, with what minimum?',
    see: 'the compute contract and the last three bills',
  },
  'accelerators.rent': {
    ask: 'What is the price per card-hour, until which day, and is the supplier a shareholder?',
    see: 'the price page of the compute contract',
  },
  'accelerators.utilisation': {
    ask: 'How many tokens a second does each card process, interruptions included?',
    see: 'profiler traces, the full training log',
  },
  'model.parameters': {
    ask: 'How many parameters in all, and how many active per token?',
    see: 'the model’s configuration file',
  },
  'model.tokens': {
    ask: 'How many tokens was it trained on, how many without duplicates, how often repeated?',
    see: 'the data inventory, the loss curve',
  },
  'team.people': {
    ask: 'How many full-time people have contracts, and who has trained at this scale themselves?',
    see: 'social insurance list, tax filings',
  },
  'team.monthlyPay': {
    ask: 'What are the median and the highest monthly pay, and how is it split between cash and options?',
    see: 'the payroll without names',
  },
  'team.payLoad': {
    ask: 'With insurance, bonuses and options, what multiple of pay does one person cost?',
    see: 'a breakdown of staff cost',
  },
  'finances.otherCost': {
    ask: 'Besides training and people, what are the three largest costs a month?',
    see: 'management accounts of the last six months',
  },
  'commercial.revenue': {
    ask: 'How much cash came in over twelve months, from how many customers, and how much from the largest?',
    see: 'bank statements, the ten largest contracts',
  },
  'commercial.growth': {
    ask: 'What revenue did each of the last four quarters bring, and how much is signed for this year?',
    see: 'revenue by quarter, contracts in hand',
  },
  'commercial.growthDecay': {
    ask: 'How many of last year’s customers renewed, and where do new ones come from?',
    see: 'renewals by cohort, the sales pipeline',
  },
  'commercial.reachable': {
    ask: 'How much revenue a year can this market give you at most, and how was that counted?',
    see: 'customers times price, customers’ own budgets',
  },
  'commercial.grossMargin': {
    ask: 'With inference cards, bandwidth and delivery people counted, what margin is left?',
    see: 'cost by product line',
  },
  'commercial.multiple': {
    ask: 'Who would buy you, or where would you list, and priced like whom?',
    see: 'the list of peers and how their multiples are counted',
  },
  'commercial.survival': {
    ask: 'If the next round does not come, what happens the day the money is gone?',
    see: 'the cash plan the board has seen',
  },
  'commercial.discountRate': {
    ask: 'For ourselves: what return a year makes a risk of this kind worth taking?',
    see: 'results of our own deals of this kind',
  },
  'exit.years': {
    ask: 'In which year do you mean to list or sell, and how many rounds before that?',
    see: 'the financing plan, dates in the redemption clauses',
  },
  'rounds.laterDilution': {
    ask: 'How much more will you raise before the exit, and how often will the pool grow?',
    see: 'the three-year plan for financing and hiring',
  },
  'round.lasts': {
    ask: 'How long are this round and the cash in hand to last, and what will go out a month next year?',
    see: 'the budget the board approved, bank statements of the last six months',
  },
  'market.leaderChance': {
    ask: 'Who has committed to the next round in writing, how much, in cash or in credits?',
    see: 'term sheets, compute contracts and their end, renewals of paid pilots',
  },
  'market.ownData': {
    ask: 'If a large vendor gave the same for free tomorrow, which part of the revenue would stay, and why?',
    see: 'contract terms, the workflow it is built into, data nobody else has',
  },
  'market.comparable': {
    ask: 'At what post-money did companies like this raise lately, and on which terms?',
    see: 'agreements or registry changes of comparable rounds',
  },
  'chip-origin': {
    ask: 'Which cards are they, when did they arrive, and from whom?',
    see: 'purchase or rental contracts, customs papers, photographs with serial numbers',
  },
  'model-filing': {
    ask: 'How far are the filing and the security assessment, and who runs them?',
    see: 'the receipt, the filing number',
  },
  outbound: {
    ask: 'Is there US money in this or any earlier round, and how much computing did training take?',
    see: 'shareholders down to persons, a lawyer’s opinion',
  },
  'fund-sector': {
    ask: 'For ourselves: do the fund’s documents allow this layer, and who else has to agree?',
    see: 'the fund agreement, its limits of investment',
  },
  'fund-concentration': {
    ask: 'For ourselves: what is the limit for one company, and how much do we mean to put in with reserves?',
    see: 'the fund agreement, the ledger of holdings and reserves',
  },
  'fund-life': {
    ask: 'For ourselves: how many years are left, and who agrees to an extension?',
    see: 'terms on life and extension in the fund agreement',
  },
  'fund-reinvestment': {
    ask: 'Will the company settle where our fund owes its reinvestment, and what counts there?',
    see: 'the local rules, cases that were counted',
  },
  'founders-freedom': {
    ask: 'When did the founders leave, and are non-competes, inventions and consents of former shareholders in writing?',
    see: 'proof of leaving, waivers, patent assignments, letters of consent',
  },
  'state-money': {
    ask: 'Is there state money in this round, and are its approval and the record of the valuation done?',
    see: 'approvals, the valuation report and its record',
  },
  conflicts: {
    ask: 'For ourselves: does the fund or any member hold shares, posts or relatives in companies of this kind?',
    see: 'the register of interests, recusals on record',
  },
}
