import type { Cite } from '@touchstone/core/facts'
import {
  chipGate,
  conflictsGate,
  filingGate,
  type FilingInput,
  foundersGate,
  type FundDocuments,
  fundGates,
  type GateFinding,
  outboundGate,
  stateMoneyGate,
} from '@touchstone/core/gates'
import { type GateRecord, homeOf } from '@touchstone/core/deal'
import { estimate } from '@touchstone/core/chance'
import { trainingFlops } from '@touchstone/core/compute'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'
import type { GateKey, GateReason } from './keys.ts'
import { acceleratorNamed, citeOf } from './lookup.ts'
import { anyUnit, typed } from './some-draws.ts'
import type { Gate } from './types.ts'

/** What the deal file does not hold and the gates ask for: answers of the fund and of the company. Absent is not known. */
export interface GateAnswers {
  /** Name of the fund whose eligibility and documents are asked. */
  readonly fund?: string
  readonly usPersons?: boolean
  readonly documents?: FundDocuments
  /** Held in the company already, in the deal's currency. */
  readonly held?: number
  readonly countsFor?: string
  readonly prohibitedUse?: boolean
  readonly biological?: boolean
  readonly publicService?: boolean
  readonly model?: NonNullable<FilingInput['model']>
  readonly filing?: NonNullable<FilingInput['status']>
  readonly chipsBoughtOn?: string
  readonly chipPapers?: boolean
  readonly inventionsAssigned?: boolean
  readonly nonCompetesWaived?: boolean
  readonly consents?: boolean
  readonly stateApproved?: boolean
  readonly valuationRecorded?: boolean
  readonly conflicts?: readonly string[]
  readonly recusalRecorded?: boolean
}

/**
 * What a deal file records as answered; what it does not is not known.
 * @example recordedAnswers(null) // {}
 */
export function recordedAnswers(record: GateRecord | null | undefined): GateAnswers {
  if (record === null || record === undefined) return {}
  const { conflicts, noConflicts, ...rest } = record
  const said = Object.fromEntries(
    Object.entries(rest).flatMap(([key, one]) => (one === null ? [] : [[key, one.value]])),
  ) as GateAnswers
  const named = conflicts.map((one) => one.value)
  return { ...said, ...(named.length > 0 || noConflicts?.value === true ? { conflicts: named } : {}) }
}

/** Investors that are the state's by their name. */
const STATE =
  /国资|国投|国新|国有|引导基金|产业基金|社保基金|大基金|财政局|城投|state-owned|guidance fund|government fund/i

/** Operations of the company's own training, from what it says of its model; null where it says no size. */
function ownFlops(inputs: Inputs): { readonly low: number; readonly high: number } | null {
  const { model } = inputs.deal
  if (model.parameters === null && model.activeParameters === null) return null
  const [parameters, tokens] = [inputs.said('model.parameters'), inputs.need('model.tokens')]
  if (parameters === null || tokens === null) return null
  const { p5, p95 } = estimate(trainingFlops(typed('parameter', parameters.draws), typed('token', tokens.draws)))
  return { low: p5, high: p95 }
}

/** Findings of the gates as gates of an underwriting, with the records they rest on. */
function gatesOf(
  inputs: Inputs,
  fund: string | null,
  found: readonly (GateFinding<GateKey, GateReason> | null)[],
  cites: Readonly<Partial<Record<GateKey, readonly Cite[]>>>,
): readonly Gate[] {
  const { reference, deal } = inputs
  return found.flatMap((one) => {
    if (one === null) return []
    const laws = one.laws.flatMap((id) => reference.regulations.filter((law) => law.id === id))
    const { id, state, why } = one
    const own = id === 'outbound' || id.startsWith('fund-') ? fund : null
    return { id, fund: own, state, why, cites: [...laws.map((law) => citeOf(law, deal.asOf)), ...(cites[id] ?? [])] }
  })
}

/**
 * May we at all: eligibility, the fund's own documents, filing, chips, founders, state money, conflicts, each from rules
 * known at the deal's date. What nobody has answered is open, never ok. Product knowledge, not legal advice.
 * In: the inputs of an underwriting, its currency, answers. Out: gates in the order of page one. Total.
 * @example checkGates.length // 2
 */
export function checkGates<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  answers: GateAnswers = {},
): readonly Gate[] {
  const { deal, reference } = inputs
  const { asOf } = deal
  const laws = reference.regulations
  const place = homeOf(deal)
  const layer = deal.company.layer?.value ?? null
  const trains = layer === null || layer === 'model' || layer === 'infrastructure'
  const { type } = deal.model.accelerators
  const chip = type === null ? null : acceleratorNamed(reference, type.value)
  const { round } = deal
  const names = [...round.leads, ...round.investors, ...round.existingInvestors]
  const ofState = names.filter((one) => STATE.test(one.value))
  // What is only lent stops nothing: a life that may be too short is then asked, not decided.
  const exit = answers.documents === undefined ? null : inputs.said('exit.years')
  const cheque = answers.documents === undefined ? null : converter.money(inputs.other('ours.cheque', deal.ours.cheque))
  const own = {
    layer,
    cheque: cheque === null ? null : estimate(anyUnit(cheque.draws)).p50,
    held: answers.held ?? 0,
    exitYears: exit === null ? null : pick(estimate(anyUnit(exit.draws))),
    countsFor: answers.countsFor ?? null,
  }
  return gatesOf(
    inputs,
    answers.fund ?? null,
    [
      outboundGate(
        {
          asOf,
          usPersons: answers.usPersons ?? null,
          // A company that may sit in China is asked about until its file says where it does.
          place: deal.company.country?.value ?? 'CN',
          trainingFlops: answers.usPersons === true ? ownFlops(inputs) : null,
          ...(answers.biological === undefined ? {} : { biological: answers.biological }),
          ...(answers.prohibitedUse === undefined ? {} : { prohibitedUse: answers.prohibitedUse }),
        },
        laws,
      ),
      ...(answers.documents === undefined ? [] : fundGates(answers.documents, own)),
      filingGate(
        {
          asOf,
          place,
          publicService: answers.publicService ?? null,
          model: answers.model ?? null,
          status: answers.filing ?? null,
        },
        laws,
      ),
      trains
        ? chipGate(
            {
              asOf,
              place,
              chip: chip?.key ?? null,
              boughtOn: answers.chipsBoughtOn ?? null,
              papers: answers.chipPapers ?? null,
            },
            laws,
          )
        : null,
      foundersGate(
        {
          asOf,
          inventionsAssigned: answers.inventionsAssigned ?? null,
          nonCompetesWaived: answers.nonCompetesWaived ?? null,
          consents: answers.consents ?? null,
        },
        laws,
      ),
      ofState.length === 0
        ? // Where nobody is named, nobody has been asked.
          names.length === 0 && place === 'CN'
          ? stateMoneyGate({ asOf, stateInvestors: null, approved: null, valuationRecorded: null }, laws)
          : null
        : stateMoneyGate(
            {
              asOf,
              stateInvestors: true,
              approved: answers.stateApproved ?? null,
              valuationRecorded: answers.valuationRecorded ?? null,
            },
            laws,
          ),
      conflictsGate({ conflicts: answers.conflicts ?? null, recusalRecorded: answers.recusalRecorded ?? false }),
    ],
    {
      ...(chip === null || type === null ? {} : { 'chip-origin': type.cites }),
      'state-money': ofState.flatMap((one) => one.cites),
    },
  )
}

const pick = (e: { readonly p5: number; readonly p95: number }): { readonly low: number; readonly high: number } => ({
  low: e.p5,
  high: e.p95,
})
