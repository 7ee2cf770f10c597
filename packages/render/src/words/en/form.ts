import type { FormWords } from '../form-words.ts'
import { readings } from './readings.ts'

export const sections: FormWords['sections'] = {
  company: 'Company',
  round: 'This round',
  model: 'Model and compute',
  team: 'Team',
  finances: 'Finances',
  ours: 'Ours',
  assumptions: 'Assumptions and what the market says',
}

export const form: FormWords = {
  sections,
  fields: {
    '/company/name': 'Name',
    '/company/layer': 'Layer',
    '/company/stage': 'Stage',
    '/company/country': 'Country',
    '/asOf': 'As of',
    '/round/label': 'Round',
    '/round/amount': 'Amount',
    '/round/stake': 'Stake sold',
    '/round/preMoney': 'Pre-money',
    '/round/postMoney': 'Post-money',
    '/round/leads': 'Lead',
    '/round/investors': 'Investors',
    '/round/existingInvestors': 'Existing investors',
    '/model/name': 'Model',
    '/model/parameters': 'Parameters',
    '/model/tokens': 'Training tokens',
    '/model/accelerators/type': 'Card',
    '/model/accelerators/count': 'Cards',
    '/model/accelerators/months': 'Time of training',
    '/model/accelerators/rent': 'Rent per card-hour',
    '/team/people': 'People',
    '/team/monthlyPay': 'Monthly pay',
    '/finances/cash': 'Cash',
    '/finances/netBurn': 'Net burn a month',
    '/ours/cheque': 'Our cheque',
  },
  readings,
}
