import { say } from '../../inline/run.ts'
import { ruleFormulas, ruleReasons } from '../claim-words.ts'
import type { FlagWords, FormulaWords, GateReasonWords, ReasonWords, Words } from '../types.ts'
import { claims } from './claims.ts'

export const formulas: FormulaWords = {
  ...ruleFormulas(claims),
  'round/post-money': ({ amount, stake }) => say`post-money = amount ${amount} ÷ stake ${stake}`,
  'round/pre-money': ({ postMoney, amount }) => say`pre-money = post-money ${postMoney} − amount ${amount}`,
  'round/new-money': ({ amount, secondary }) =>
    say`amount ${amount} − what goes to holders for their shares ${secondary}`,
  'round/cash': ({ amount, credits }) => say`${amount} − cloud credits ${credits}`,
  'round/pre-money-stated': ({ stated, amount }) => say`pre-money = valuation as stated ${stated} − amount ${amount}`,
  'fx/convert': ({ amount, rate }) => say`${amount} × rate ${rate}`,
  'fx/implied': ({ domestic, foreign }) => say`${domestic} ÷ ${foreign}`,
  'fx/at-rate': ({ foreign, rate }) => say`${foreign} × ${rate}`,
  'rent/implied': ({ yearlyRent, cards }) => say`${yearlyRent} a year ÷ (${cards} × 8,760 hours)`,
  'rent/known': ({ inputs }) => say`lowest to highest known at the date: ${inputs}`,
  'rent/by-peak': ({ rent, peak, usual }) =>
    say`no rent of these cards was found, so that of the usual card, ${rent}, times ${peak} ÷ ${usual}, what each computes`,
  'rent/convert': ({ rent, rate }) => say`${rent} × rate ${rate}`,
  'training/gpt3-flops': ({ parameters, tokens }) => say`6 × ${parameters} × ${tokens}`,
  'training/flops': ({ parameters, tokens }) => say`6 × ${parameters} × ${tokens} (Kaplan et al. 2020, §2.1)`,
  'training/card-hours': ({ flops, peak, utilisation }) =>
    say`${flops} ÷ (peak of one card ${peak} × utilisation ${utilisation})`,
  'training/cost': ({ cardHours, rent }) => say`${cardHours} × ${rent}`,
  'training/bought': ({ cost, rent, peak, utilisation }) =>
    say`${cost} ÷ ${rent} × peak of one card ${peak} × utilisation ${utilisation}`,
  'training/times': ({ flops, reference }) => say`${flops} ÷ ${reference}`,
  'training/programme': ({ runCost, multiplier, failedShare }) =>
    say`one run ${runCost} × trial and error ${multiplier} × (1 + failed ${failedShare})`,
  'training/have': ({ cards, months }) => say`${cards} × ${months}`,
  'training/cover': ({ have, need }) => say`at hand ${have} ÷ needed ${need}`,
  'team/yearly': ({ people, monthlyPay, payLoad }) =>
    say`${people} × average of ${monthlyPay} × 12 × cost over pay ${payLoad}`,
  'team/per-ten': ({ monthlyPay, payLoad }) =>
    say`10 people × average of ${monthlyPay} × 12 × cost over pay ${payLoad}`,
  'burn/yearly': ({ programme, team, otherCost }) =>
    say`(training ${programme} + people ${team}) × (1 + other ${otherCost})`,
  'burn/monthly': ({ yearly }) => say`${yearly} a year ÷ 12`,
  'burn/weighed': ({ yearly, inputs }) =>
    say`what goes out less what comes in a month; what goes out by two estimates, the narrower counting for more: ${yearly} a year, and what round and cash pay while they last (${inputs})`,
  'burn/stated': ({ burn }) => say`${burn}`,
  'runway/months': ({ amount, burn }) => say`this round ${amount} ÷ ${burn}`,
  'lines/sum': ({ inputs }) => say`sum of the lines told: ${inputs}`,
  'lines/weighed': ({ inputs }) => say`of the lines told, each weighed by its revenue: ${inputs}`,
  'company/runway': ({ inputs }) => say`month in which the cash of the company’s next years is gone, from ${inputs}`,
  'runway/with-cash': ({ amount, cash, burn }) => say`(this round ${amount} + cash ${cash}) ÷ ${burn}`,
  'value/reach': ({ reachable, revenue, growth }) =>
    say`${reachable} beyond next year’s revenue ${revenue} × (1 + ${growth})`,
  'value/gpu-burn': ({ programme, team, otherCost }) =>
    say`(training ${programme} + people ${team}) × (1 + other ${otherCost}), for one year`,
  'value/commercial': ({
    revenue,
    growth,
    growthDecay,
    reachable,
    multiple,
    survival,
    discountRate,
    years,
    laterDilution,
    stake,
  }) =>
    say`revenue ${revenue} a year growing ${growth} at first, of which ${growthDecay} is left each year, up to ${reachable}; sold at ${multiple} revenue after ${years}; alive by then ${survival}; later rounds take ${laterDilution}; discounted at ${discountRate}; less the ${stake} sold now`,
  'value/percentile': ({ asked, commercial }) =>
    say`draws of commercial value ${commercial} that lie below the price asked ${asked}`,
  'value/ceiling': ({ commercial, discountRate, stake }) =>
    say`mean of commercial value ${commercial} at a stake of ${stake}; the ends are those of the discount rate ${discountRate}`,
  'value/usual': ({ commercial }) =>
    say`middle of commercial value ${commercial} as base rates alone give it, for such a company of which nothing is told`,
  'value/comparables': ({ inputs }) => say`rounds of the time, each brought to this stage and size: ${inputs}`,
  'return/multiple': ({ exit, postMoney, laterDilution }) =>
    say`exit ${exit} × (1 − later rounds ${laterDilution}) ÷ post-money ${postMoney}, nothing if the company dies`,
  'return/loss': ({ multiple }) => say`draws in which the multiple ${multiple} is below 1`,
  'return/exit': ({ revenue, growth, growthDecay, reachable, multiple, survival, years }) =>
    say`revenue ${revenue} a year growing ${growth} at first, of which ${growthDecay} is left each year, for ${years}, up to ${reachable}, times ${multiple}; alive by then ${survival}`,
  'value/flip': ({ input, asked, ceiling }) =>
    say`${input} × price asked ${asked} ÷ ceiling ${ceiling}, each at its middle`,
  'exit/beyond-life': ({ years, life }) => say`draws in which ${years} exceeds a fund’s ${life}`,
  'wait/blind': ({ multiple }) => say`mean of ${multiple} brought back at 25% a year, less the unit put in`,
  'wait/free-look': ({ blind }) =>
    say`the same where the price of the next round could be seen first at no cost and money goes in only where it pays: never less than ${blind}, an upper bound of what waiting can bring`,
  'return/redeemed': ({ multiple }) =>
    say`draws still private when a suit ends in which our claim brings more than the shares it leaves; it is used where it brings more than they are worth that day, recoveries as published for Chinese courts; a claim on the company alone is paid from its cash, earlier days first, and shortens its runway; within ${multiple}`,
  'redemption/open': ({ postMoney }) =>
    say`all rounds’ redemption claims that may be exercised on the day ours may, with interest, principal from post-money ${postMoney}`,
  'redemption/cash': ({ postMoney }) =>
    say`draws still private that day: what is left of the last money raised, spent evenly over the time it lasts, less what claims before ours took; from the middle of post-money ${postMoney}`,
  'redemption/later': ({ postMoney, last }) =>
    say`companies still private after ${last}: what each later round paid in the draws, with our rate, from as long after its payment as ours; average, from the middle of post-money ${postMoney}`,
  'redemption/last': ({ years }) => say`the last of the days, two years apart from ${years} on, that are simulated`,
  'redemption/years': ({ open }) => say`from the deal’s date to the day of ${open}`,
  'return/without-pro-rata': ({ multiple }) =>
    say`${multiple} for the first cheque alone, diluted by every later round`,
  'return/with-pro-rata': ({ multiple, years }) =>
    say`the draws of ${multiple} with our part of the first two later rounds within ${years} bought as well, over all money put in`,
  'market/multiple': ({ set, inputs }) =>
    say`a market fitted on ${set} published numbers, from ${inputs}, quarter by quarter to an exit, an end or year ten, divided by the shares’ rights; later rounds ask for 1x at our rank and dilute`,
  'market/years': ({ set, inputs }) =>
    say`a market fitted on ${set} published numbers, to an exit, an end or year ten: ${inputs}`,
  'market/irr': ({ multiple, years }) => say`yearly return of ${multiple} over ${years}`,
  'market/vc-method': ({ set, postMoney, required }) =>
    say`of draws of a market fitted on ${set} published numbers that are sold or listed: what is left then for the post-money of ${postMoney}, brought back at the required ${required} a year, less the money of the round`,
  'market/flip': ({ inputs }) =>
    say`answer from which on another choice has the higher mean score under the first fund’s rule, by 32 bins of the input: ${inputs}`,
  'value/gpu-burn-later': ({ gpuBurn, cheaper }) => say`${gpuBurn} with its training ÷ ${cheaper}`,
  'payers/need': ({ inputs }) => say`what the next round must bring, doubled with each round after it: ${inputs}`,
  'must/revenue': ({ asked, commercial }) =>
    say`${asked} ÷ what one unit of revenue at the exit is worth today in ${commercial}, in the mean`,
  'must/leader': ({ multiple, years }) =>
    say`(1 − B) ÷ (A − B), A and B the mean worth today of one unit with leaders and with the rest, from ${multiple} and ${years}`,
  'market/leader-flip': ({ inputs }) =>
    say`chance to lead at which investing and passing are worth the same: ${inputs}`,
  'fund/with': ({ multiple, years, inputs }) =>
    say`the fund with this deal (${multiple}, ending after ${years}), all other investments on the same draws; what is left at the fund’s end is sold at ${inputs} of its value`,
  'fund/without': ({ set, inputs }) =>
    say`the same money in one more usual investment, all else equal; usual ones are of a market fitted on ${set} published numbers, and what is left at the fund’s end is sold at ${inputs} of its value`,
  'fund/most': ({ inputs }) =>
    say`priced again at each price: the pre-money up to which the fund’s own rule says yes; the ends are the error of the draws: ${inputs}`,
  'fund/dpi': ({ multiple }) =>
    say`paid out over paid in when the fund ends: by then what is left is sold, so it is the net multiple ${multiple}`,
  'fund/reserves': ({ multiple, postMoney, years }) =>
    say`the draws of ${multiple}: our part of the first two later rounds within ${years} and the fund’s life, their prices counted from post-money ${postMoney}`,
  'fund/reserves-years': ({ inputs }) => say`draws with a later round in that time, until the first of them: ${inputs}`,
  'fund/late': ({ inputs }) => say`draws without an exit by the end of all extensions: ${inputs}`,
  'fund/hurdle': ({ inputs }) =>
    say`draws in which the fund misses its hurdle and would not, had this cheque just come back: ${inputs}`,
  'fund/capital': ({ inputs }) =>
    say`draws in which the fund loses capital and would not, had this cheque just come back: ${inputs}`,
  'stake/of-valuation': ({ amount, valuation }) => say`stake from amount ${amount} and valuation ${valuation}`,
  'price/at-stake': ({ amount, stake }) => say`${amount} ÷ ${stake}`,
}

export const reasons: ReasonWords = {
  ...ruleReasons(claims),
  'fx/within-rounding': ({ implied, rate, exact }) =>
    say`The two amounts imply ${implied}; the latest monthly average public by then is ${rate}, which makes it ${exact}. That is within “about” and rounding.`,
  'fx/off': ({ implied, rate, exact }) =>
    say`The two amounts imply ${implied}; the latest monthly average public by then is ${rate}, which makes it ${exact}. They do not agree.`,
  'fx/rate-unknown': ({ implied }) => say`The two amounts imply ${implied}; we have no rate of that date.`,
  'rent/no-market-of-place': ({ implied, market }) =>
    say`That is ${implied}. We found no published rent of that date where the company is; United States list prices, converted, are ${market}. So the claim is not out of line, but nothing shows that this was the market rent.`,
  'rent/within-market': ({ implied, market }) =>
    say`That is ${implied}, within the local market of the date, ${market}.`,
  'rent/below-market': ({ implied, market }) =>
    say`That is ${implied}, below the cheapest rent of the date (${market}).`,
  'rent/above-market': ({ implied, market }) =>
    say`That is ${implied}, above the dearest rent of the date (${market}).`,
  'rent/no-market': ({ implied }) => say`That is ${implied}. No rent of that date is known to us.`,
  'stake/over': ({ implied, stated }) =>
    say`Amount over stake makes ${implied} post-money, which agrees with ${stated}.`,
  'stake/under': ({ implied, stated }) =>
    say`Amount over stake makes ${implied} post-money, which cannot be ${stated}.`,
  'stake/mixed': ({ implied, stated }) =>
    say`Amount over stake makes ${implied} post-money; ${stated} holds for part of that.`,
  'stake/usual': ({ stake, usual }) => say`One round sells ${stake}; rounds of this kind mostly sell ${usual}.`,
  'stake/large': ({ stake, usual }) =>
    say`One round sells ${stake}; rounds of this kind mostly sell ${usual}. That is a lot.`,
  'run/buys': ({ times, reference }) =>
    say`At rents of the date and usual utilisation this pays for a run like GPT-3 (${reference}) ${times}.`,
  'run/buys-less': ({ times, reference }) =>
    say`At rents of the date and usual utilisation this pays for only ${times} of a run like GPT-3 (${reference}).`,
  'run/enough': ({ cover, need, have }) => say`At hand are ${have}; needed are ${need}. The ratio is ${cover}.`,
  'run/short': ({ cover, need, have }) => say`At hand are ${have}; needed are ${need}. The ratio is only ${cover}.`,
  'exit/beyond-life': ({ beyond, life, longLife }) =>
    say`If it takes that long, the chance that even an RMB fund starting today (${life}) ends first is ${beyond}; a USD fund (${longLife}) would mostly last.`,
  'exit/within-life': ({ life }) => say`An RMB fund starting today (${life}) would last that long.`,
  'team/costs': ({ yearly, people }) => say`At this pay a team of ${people} costs ${yearly} a year.`,
  'general/unchecked': () => say`No rule can check this.`,
}

export const flags: FlagWords = {
  'no-lead': () => say`Nobody is named as lead.`,
  'country-assumed': () =>
    say`No country is stated: base rates, rents and gates are those of China for a Chinese name or yuan, else of the United States. Fill in company.country.`,
  'layer-assumed': () =>
    say`No layer is stated: it is taken as a company that trains models. Fill in company.layer if it is another.`,
  'stake-assumed': ({ stake }) => say`They do not say what stake they sell; the price is worked out at ${stake}.`,
  'rent-of-other-place': ({ market }) =>
    say`No rent of that date was found where the company is; United States list prices, converted, stand in: ${market}.`,
  'price-near-burn': ({ asked, gpuBurn }) =>
    say`The price asked, ${asked}, is about a year’s burn, ${gpuBurn}, and not about the business: it looks priced by what is burnt.`,
  'price-above-all': ({ asked, commercial }) =>
    say`Even the lowest price asked, ${asked}, is above the highest commercial value, ${commercial} (ends of the 90% intervals).`,
  'tranches-unknown': () => say`It is not said in how many tranches the money comes.`,
  'learned-later': () => say`Some figures became public after that date; each is marked.`,
}

export const gateReasons: GateReasonWords = {
  'chips-not-named': () =>
    say`No cards and no dates are named; since October 2022 A100 and H100 need a licence for China.`,
  'chips-restricted': () => say`The cards named are controlled: when and where did they come from?`,
  'chips-free': () => say`The cards named were not controlled at that date.`,
  'chips-before-rule': () => say`The cards named were bought before the rule and may go on being used.`,
  'chips-papers': () => say`The cards named are controlled; papers of purchase, rental and customs were seen.`,
  'chips-without-papers': () => say`The cards named are controlled, and there are no papers.`,
  'filing-not-asked': () =>
    say`A generative service open to the public must be filed; how far that is has not been asked.`,
  'filing-coming': () => say`The filing rule is public and does not apply yet.`,
  'filing-not-public': () => say`Nothing is open to the public, so nothing is to be filed.`,
  'filing-done': () => say`The filing or registration fits the model in use.`,
  'filing-wrong-kind': () => say`The model is their own or fine-tuned and only registered; a filing is due.`,
  'filing-pending': () => say`The filing is under way; launch and listing wait for it.`,
  'filing-missing': () => say`The service is open to the public without a filing; making up for it takes months.`,
  'outbound-not-asked': () =>
    say`Whether US persons stand behind the fund has not been asked; with them the US outbound rule applies.`,
  'outbound-not-in-force': () => say`The US outbound rule is public and does not apply yet.`,
  'outbound-other-place': () => say`The company is not in a place that the US outbound rule lists.`,
  'outbound-compute-unknown': () =>
    say`There are US investors, and the training compute is unknown, so no line can be held against it.`,
  'outbound-below': () => say`The training compute is below the line of notification of the US outbound rule.`,
  'outbound-notifiable': () =>
    say`The training compute reaches the line of notification and does not wholly pass that of prohibition: counsel settles the notice before money moves.`,
  'outbound-prohibited': () => say`The training compute passes the line of prohibition of the US outbound rule.`,
  'outbound-use': () => say`The use is one that the US outbound rule prohibits at any size.`,
  'sector-allowed': () => say`The fund’s documents allow this sector.`,
  'sector-excluded': () => say`The fund’s documents do not allow this sector.`,
  'sector-unknown': () => say`The paper does not say the layer, so the limit of sectors cannot be held against it.`,
  'concentration-within': () => say`With what is held already it keeps to the limit for one company.`,
  'concentration-over': () => say`With what is held already it passes the limit for one company.`,
  'concentration-unknown': () => say`The cheque or the limit for one company is unknown.`,
  'cheque-over-fund': () => say`The cheque is larger than the whole fund.`,
  'life-enough': () => say`Even the latest exit lies within the fund’s life.`,
  'life-part': () => say`By the years to exit in use, part of the exits lie beyond the fund’s life; extensions decide.`,
  'life-over': () => say`By the years to exit in use, even the earliest exit comes after the last extension.`,
  'life-unknown': () =>
    say`The material names no time to the exit, or the fund’s life is not known; how often none comes in time is told of each fund.`,
  'reinvestment-counts': () => say`The investment counts for the reinvestment duty.`,
  'reinvestment-open': () => say`A reinvestment duty is open, and this investment does not count for it.`,
  'reinvestment-unsaid': () => say`A reinvestment duty is open, and whether this investment counts for it is not said.`,
  'founders-free': () => say`Inventions, non-competes and consents of earlier investors are settled in writing.`,
  'founders-bound': () => say`Inventions, non-competes or consents of earlier investors: one is not settled.`,
  'founders-not-asked': () => say`Inventions, non-competes and consents of earlier investors have not been asked.`,
  'state-none': () => say`There is no state money in this round.`,
  'state-done': () => say`Approval and the record of valuation for state money are done.`,
  'state-open': () => say`There is state money in this round; approval or the record of valuation is not done.`,
  'state-not-asked': () => say`Whether there is state money in this round has not been asked.`,
  'conflicts-none': () => say`The fund holds nothing that competes or is related.`,
  'conflicts-recused': () => say`Something competes or is related; the recusal is on record.`,
  'conflicts-open': () => say`Something competes or is related, and no recusal is on record.`,
  'conflicts-not-asked': () =>
    say`Whether the fund or a member holds something that competes or is related is not on record.`,
}

export const gates: Required<Words['gates']> = {
  outbound: 'Investors abroad',
  'fund-sector': 'Sectors of the fund',
  'fund-concentration': 'Limit for one company',
  'fund-life': 'Life of the fund',
  'fund-reinvestment': 'Reinvestment',
  'model-filing': 'Model filing',
  'chip-origin': 'Origin of chips',
  'founders-freedom': 'Freedom of the founders',
  'state-money': 'Procedures of state money',
  conflicts: 'Conflicts',
}

export const conditions: Required<Words['conditions']> = {
  'gates-closed': 'open gates are closed first',
  'price-in-writing': 'the price is in writing',
  'terms-seen': 'the terms have been seen: preference, redemption, anti-dilution',
}

export const figureNames: Required<Words['figureNames']> = {
  'value/ceiling': 'our pre-money ceiling of',
  'fund/most': 'the highest pre-money at which our fund’s rule says yes to the whole cheque,',
}
