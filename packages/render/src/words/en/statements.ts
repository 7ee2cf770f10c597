import { say } from '../../inline/run.ts'
import type { StatementWords } from '../types.ts'

export const statements: StatementWords = {
  'title/external': ({ company }) => say`${company}: the material beside published figures.`,
  'title/lead': ({ company }) => say`${company}: lead at the price asked.`,
  'title/follow': ({ company }) => say`${company}: follow at the price asked.`,
  'title/wait': ({ company }) => say`${company}: wait. Do not enter at this price.`,
  'title/pass': ({ company }) => say`${company}: pass at the price asked.`,
  'title/cannot_say': ({ company }) => say`${company}: cannot say yet.`,
  'title/void': ({ company }) => say`${company}: a gate is shut, so no price counts.`,
  'title/lead-flip': ({ company, price }) => say`${company}: lead, but not above ${price} pre-money.`,
  'title/follow-flip': ({ company, price }) => say`${company}: follow, but not above ${price} pre-money.`,
  'title/wait-flip': ({ company, price }) => say`${company}: wait. Follow below ${price} pre-money.`,
  'title/pass-flip': ({ company, price }) => say`${company}: pass at the price asked. Follow below ${price} pre-money.`,
  'title/cannot_say-flip': ({ company, price }) =>
    say`${company}: cannot say yet. On the figures at hand our ceiling is ${price} pre-money.`,
  'title/void-flip': ({ company, price }) =>
    say`${company}: a gate is shut, so no price counts. Once it opens, follow below ${price} pre-money.`,
  'lead/asked-above': ({ asked, percentile }) =>
    say`They ask ${asked} pre-money. Of 100 values the business may have, ${percentile} lie below that.`,
  'lead/inferred-above': ({ stake, asked, percentile }) =>
    say`They do not say what stake they sell. At ${stake} the price is ${asked} pre-money. Of 100 values the business may have, ${percentile} lie below that.`,
  'lead/asked': ({ asked }) => say`They ask ${asked} pre-money.`,
  'lead/no-price': () => say`The material names no price, and none follows from it.`,
  'lead/loss': ({ loss }) => say`Of 100 such deals ${loss} lose money.`,
  'lead/ask-first': ({ question }) => say`Ask first: ${question}`,
  'header/line': ({ company, round, layer, asOf, depth, edition }) =>
    say`${company} · ${round} · ${layer} · as of ${asOf} · ${depth} · ${edition}`,
  'header/record': ({ digest, owner, due }) => say`Digest ${digest} · owner: ${owner} · decision due: ${due}`,
  'header/digest': ({ digest }) => say`Digest ${digest}`,
  'section/gates': () => say`May we`,
  'section/recommendation': () => say`Recommendation`,
  'section/price': () => say`Ask against worth`,
  'section/funds': () => say`What it does to our funds`,
  'funds/verdicts': () => say`Each fund’s verdict by its own rule; prices are pre-money`,
  'funds/effect': () => say`Each fund with this cheque and without it, on the same draws (judged, not tested)`,
  'funds/rule-log': ({ fund }) => say`${fund}: the choice with the greatest expected logarithm of the fund’s money.`,
  'funds/rule-log-capped': ({ fund, cap }) =>
    say`${fund}: the choice with the greatest expected logarithm of the fund’s money, the best ${cap} of outcomes capped.`,
  'funds/rule-mean': ({ fund, least }) => say`${fund}: invest where the mean multiple is at least ${least}.`,
  'funds/rule-chance': ({ fund, multiple, chance }) =>
    say`${fund}: invest where the chance of at least ${multiple} is at least ${chance}.`,
  'funds/rule-hurdle': ({ fund, most }) =>
    say`${fund}: invest where the fund misses its hurdle in at most ${most} of cases.`,
  'funds/beyond': ({ fund }) =>
    say`${fund}: the rule still says yes at the highest price tried, so read its price as at least.`,
  'funds/wait-above': ({ fund, chance }) =>
    say`${fund}: waiting is better than investing now only if you believe the chance to get in later is above ${chance}.`,
  'funds/wait-any': ({ fund }) =>
    say`${fund}: investing now scores no better than passing, so waiting is better at any chance to get in later.`,
  'funds/wait-equal': ({ fund }) =>
    say`${fund}: were every company as easy to get into later, waiting would beat passing; we judge leaders harder to get into, so it does not.`,
  'funds/wait-never': ({ fund }) =>
    say`${fund}: waiting is not better than investing now at any chance to get in later.`,
  'funds/wait-pass': ({ fund }) =>
    say`${fund}: waiting brings no more than passing, however good the chance to get in later; the draws show no difference.`,
  'funds/of100': ({ lost, back, more }) =>
    say`Of 100 such deals ${lost} lose over half the money, ${back} bring half to three times, ${more} three times or more.`,
  'funds/bases-hold': ({ country, choice }) =>
    say`With the base rates of ${country} the first fund invests as well: ${choice}.`,
  'funds/bases-hold-out': ({ country, choice }) =>
    say`With the base rates of ${country} the first fund does not invest either: ${choice}.`,
  'funds/bases-flip': ({ country, choice }) =>
    say`With the base rates of ${country} the first fund’s choice becomes: ${choice}.`,
  'funds/bases-unsaid': ({ country }) => say`With the base rates of ${country} no choice can be named.`,
  'section/for': () => say`Reasons for`,
  'section/against': () => say`Reasons against`,
  'evidence/heading': () => say`What this rests on`,
  'why/below-most': ({ asked, most }) => say`The ask of ${asked} is below ${most}, the most our fund’s rule would pay.`,
  'why/above-most': ({ asked, most }) =>
    say`The ask of ${asked} is above ${most}, the most our fund’s rule would pay with the whole cheque.`,
  'why/mostly-back': ({ loss }) => say`Of 100 such deals ${loss} lose money; most bring it back.`,
  'why/mostly-lost': ({ loss }) => say`Of 100 such deals ${loss} lose money.`,
  'why/below-comparables': ({ asked, comparables }) =>
    say`The ask of ${asked} is below the middle of comparable rounds, ${comparables}, all of companies that did raise.`,
  'why/above-comparables': ({ asked, comparables }) =>
    say`The ask of ${asked} is above the middle of comparable rounds, ${comparables}, all of companies that did raise.`,
  'why/below-business': ({ asked, business }) =>
    say`The ask of ${asked} is below ${business}, the middle of what the business may be worth.`,
  'why/above-business': ({ asked, business }) =>
    say`The business alone is worth ${business} in the middle, against an ask of ${asked}; the rest is hope for later rounds.`,
  'why/long-runway': ({ runway }) => say`The money lasts ${runway}, so the next round need not be raised in haste.`,
  'why/short-runway': ({ runway }) => say`The money lasts only ${runway}; the next round must begin at once.`,
  'why/late': ({ late }) => say`In ${late} of 100 cases there is no exit within a fund’s life.`,
  'why/three-times': ({ more }) => say`Of 100 such deals ${more} bring three times the money or more.`,
  'why/sound': ({ count }) =>
    say`Statements of the material that agree with published figures: ${count}; none is impossible.`,
  'why/open-gates': () => say`Gates are open; one stop among them voids everything here.`,
  'why/swing-up': ({ input, now, loss }) =>
    say`${input} at its high end: of 100 such deals ${loss} lose money, and ${now} as it stands.`,
  'why/swing-down': ({ input, now, loss }) =>
    say`${input} at its low end: of 100 such deals ${loss} lose money, and ${now} as it stands.`,
  'why/some-lost': ({ lost }) => say`Of 100 such deals ${lost} lose more than half the money.`,
  'why/none': () => say`None of the figures computed speaks for this side.`,
  'section/cost': () => say`What the run costs, and whether the source’s arithmetic holds`,
  'section/flags': () => say`Worth a second look`,
  'section/unknown': () => say`What we do not know`,
  'section/questions': () => say`Ask these tomorrow`,
  'section/terms': () => say`Terms we need`,
  'section/inputs': () => say`Every input`,
  'section/own': () => say`What readers wrote down themselves`,
  'own/caption': () => say`Own numbers beside ours`,
  'own/never-averaged': () => say`They stand side by side and are never averaged: where they differ, talk about why.`,
  'own/earlier': ({ count }) => say`Earlier entries of the same readers: ${count}; they stay in the deal file.`,
  'own/note': ({ reader, note }) => say`${reader}: ${note}`,
  'section/decision': () => say`Record of the decision`,
  'decision/before': ({ readers }) => say`Wrote their own price before reading: ${readers}.`,
  'decision/none-before': () => say`Nobody wrote their own price before reading.`,
  'decision/open': () => say`Not yet asked: votes, recusals, dissent, conditions precedent.`,
  'section/record': () => say`Record`,
  'gates/stop': () => say`One gate says stop, so nothing below counts.`,
  'gates/open': () => say`Close the open gates before talking about price.`,
  'gates/none': () => say`No gate has been checked yet.`,
  'gates/advice': () => say`Gates are a prompt and not legal advice; ask counsel before money moves.`,
  'recommendation/choice': ({ choice, strength }) => say`${choice}. Strength: ${strength}.`,
  'recommendation/unsure': ({ choice }) => say`${choice}.`,
  'recommendation/condition': ({ condition }) => say`Provided that: ${condition}`,
  'recommendation/flip': ({ what, value }) => say`The verdict changes at ${what} ${value}`,
  'recommendation/flip-unsure': ({ what, value }) =>
    say`Price to watch: ${what} ${value}; mostly borrowed, it will move`,
  'recommendation/external': () =>
    say`This edition holds no recommendation. It checks the material and says what is missing; what we decide is told in person.`,
  'recommendation/no-flip': () => say`Nothing within the range we computed flips this verdict.`,
  'price/ladder': () => say`What it may be worth, pre-money`,
  'price/ladder-asked': ({ asked, percentile }) =>
    say`A price of ${asked} is above ${percentile} of 100 values the business may have`,
  'price/gpu-burn': ({ now, later, cheaper }) =>
    say`To redo its year of training and people costs ${now} today and ${later} a year later, as the compute for the same result falls in price by a factor of ${cheaper} a year (judged).`,
  'price/comparables': ({ n, alike }) =>
    say`Comparable rounds: n = ${n}, of these ${alike} of the same country, layer and stage. All are of companies that did raise, and the rights of their preferred shares are not known and not taken off: both make the row lean high.`,
  'must/leader': ({ asked, revenue, years, leader }) =>
    say`For ${asked} to be right: revenue of ${revenue} a year in ${years}, or a chance of ${leader} or more to become a leader.`,
  'must/barely': ({ asked, revenue, years, leader }) =>
    say`For ${asked} to be right: revenue of ${revenue} a year in ${years}; a chance of ${leader} to lead is enough too.`,
  'must/never': ({ asked, revenue, years }) =>
    say`For ${asked} to be right: revenue of ${revenue} a year in ${years}; to become a leader is not enough.`,
  'must/anyway': ({ asked, revenue, years }) =>
    say`For ${asked} to be right by the business alone: revenue of ${revenue} a year in ${years}; by later rounds it is right even for one that does not lead.`,
  'must/revenue': ({ asked, revenue, years }) =>
    say`For ${asked} to be right: revenue of ${revenue} a year in ${years}.`,
  'price/missing': ({ part }) => say`${part}: not in the material, so not computed.`,
  'price/worth': ({ part, value }) => say`${part}: ${value}.`,
  'price/worth-raised': ({ part, value }) => say`${part}, all of companies that did raise: ${value}.`,
  'picture/dots': ({ lost, more, multiple }) =>
    say`Of 50 cheques like this ${lost} do not come back whole and ${more} bring 3× or more; the multiple is ${multiple}`,
  'picture/fan': ({ runway }) => say`Without new money the cash lasts ${runway}`,
  'picture/tornado': ({ input, low, high }) =>
    say`${input} moves the loss most: of 100 such deals ${low} lose money where it is low, ${high} where it is high`,
  'picture/paid': ({ paid }) => say`Of 100 such deals ${paid} bring back a tenth of the money or more within ten years`,
  'picture/timing': ({ paid, fund, late }) =>
    say`Of 100 such deals ${paid} bring back a tenth of the money or more within ten years, ${late} only after ${fund} has ended`,
  'picture/waterfall': ({ price, share }) => say`Sold for ${price} before any later round, this round takes ${share}`,
  'picture/wall': ({ years, open }) => say`After ${years} all rounds together may ask the company for ${open}`,
  'cost/run': ({ cost }) => say`One run costs ${cost}.`,
  'cost/burn': ({ burn }) => say`Net burn is ${burn}.`,
  'cost/runway': ({ runway }) => say`The cash lasts ${runway}.`,
  'cost/claims-none': () => say`The material makes no claim that can be checked.`,
  'unknown/share': ({ share }) => say`Of the doubt at first, ${share} still lies on borrowed inputs.`,
  'unknown/bases-turn': ({ country }) =>
    say`With the base rates of ${country}, which can be defended as well, the choice would turn, so we do not judge.`,
  'unknown/cannot-say': ({ share }) =>
    say`Of the doubt at first, ${share} lies on borrowed inputs, so we do not judge.`,
  'unknown/none': () => say`Nothing was borrowed.`,
  'unknown/assumed': ({ input, value, from }) => say`${input}: ${value}, ${from}`,
  'unknown/assumed-unvalued': ({ input, from }) => say`${input}: ${from}`,
  'unknown/substituted': ({ input, value, from, substituted }) =>
    say`${input}: ${value}, ${from}, of another ${substituted}`,
  'unknown/substituted-unvalued': ({ input, from, substituted }) => say`${input}: ${from}, of another ${substituted}`,
  'unknown/also': ({ inputs }) => say`Also borrowed: ${inputs}.`,
  'unknown/also-more': ({ inputs }) => say`Also borrowed: ${inputs}, more in the formulas.`,
  'unknown/dead': () => say`Whatever was counted from rounds counts only companies that raised again.`,
  'unknown/not-modelled': () => say`Not modelled: taxes, later exchange rates and law, people beyond the inputs.`,
  'questions/none': () => say`No answer would move the verdict.`,
  'terms/told': ({ terms }) => say`In the material, to be checked against the papers: ${terms}.`,
  'terms/not-asked': ({ terms }) => say`Not yet asked: ${terms}.`,
  'inputs/caption': () =>
    say`Every input of this memo, where it is from, and what part of losing money or not it explains; the rest is chance`,
}
