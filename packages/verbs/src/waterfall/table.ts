import {
  conversionPoints,
  type ExitSegment,
  type ExitSnapshot,
  type ExitTable,
  type Ledger,
  type WaterfallInput,
} from '@touchstone/core/equity'
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  subtractRational,
} from '@touchstone/core/units'
import { exact, type Told } from '../captable/exact.ts'
import type { WaterfallClass, WaterfallOutput, WaterfallStretch } from './output.ts'

/** Classes of an exit with the names that people gave them. */
export interface NamedClasses {
  readonly classes: readonly WaterfallClass[]
  readonly nameOf: (id: string) => string
}

/** Classes of the exit as the table names them. */
export function classesOf(input: WaterfallInput, ledger: Ledger, exit: ExitSnapshot, told: Told): NamedClasses {
  const holderOf = (id: string): string => ledger.holders.find((one) => one.id === id)?.name ?? id
  const classes = input.classes.map((one): WaterfallClass => {
    const pool = one.kind === 'options' ? one.id.slice(0, one.id.lastIndexOf('@')) : one.id
    const of = ledger.classes.find((each) => each.id === pool)
    const paper = one.kind === 'convertible' ? exit.convertibles.find((each) => each.id === one.id) : undefined
    const strike = one.kind === 'options' ? told.perShare(one.strike) : null
    const named = paper === undefined ? (of?.name ?? one.id) : `${paper.id} ${holderOf(paper.holder)}`
    const nothing = {
      claim: null,
      dividends: null,
      dividendsOnConversion: null,
      participation: null,
      cap: null,
      seniority: null,
    }
    return {
      id: one.id,
      class: of?.id ?? null,
      name: strike === null ? named : `${named} @${strike.text}`,
      kind: one.kind,
      shares: told.count(one.shares),
      strike,
      ...nothing,
      ...(one.kind === 'convertible' ? { claim: told.fraction(one.claim), seniority: one.seniority } : {}),
      ...(one.kind === 'preferred'
        ? {
            claim: told.fraction(addRational(one.preference, one.dividends)),
            dividends: told.fraction(one.dividends),
            dividendsOnConversion: one.dividendsOnConversion,
            participation: one.participation,
            cap: one.cap === null ? null : told.fraction(one.cap),
            seniority: one.seniority,
          }
        : {}),
    }
  })
  return { classes, nameOf: (id) => classes.find((one) => one.id === id)?.name ?? id }
}

const parameterAt = (segment: ExitSegment, exit: Rational): Rational =>
  divideRational(subtractRational(exit, segment.constant), segment.slope)

/** Where the table bends: who takes what part between two exits, and where classes convert. */
export function stretchesOf(table: ExitTable, told: Told): Pick<WaterfallOutput, 'breakpoints' | 'conversions'> {
  const stretches = table.segments.map((segment, index): WaterfallStretch => {
    const parameter = parameterAt(segment, segment.start)
    const next = table.segments[index + 1]
    return {
      from: told.fraction(segment.start),
      to: next === undefined ? null : told.fraction(next.start),
      closed: segment.closed,
      perShare: segment.perShare ? told.perShare(parameter) : null,
      forced: segment.forced,
      takes: table.payees.flatMap(({ id, kind }, payee) => {
        const line = segment.lines[payee]
        if (line === undefined) return []
        const at = addRational(line.constant, multiplyRational(line.slope, parameter))
        return [
          {
            id,
            kind,
            state: line.state,
            at: told.fraction(at),
            slope: exact(divideRational(line.slope, segment.slope)),
          },
        ]
      }),
    }
  })
  const points = conversionPoints(table).map(({ exit, perShare, ids }) => ({
    exit: told.fraction(exit),
    perShare: told.perShare(perShare),
    ids,
  }))
  const empty = (segment: ExitSegment, index: number): boolean => {
    const next = table.segments[index + 1]
    return !segment.closed && next !== undefined && compareRational(next.start, segment.start) === 0
  }
  return {
    breakpoints: stretches.filter((_, index) => {
      const segment = table.segments[index]
      return segment !== undefined && !empty(segment, index)
    }),
    conversions: points,
  }
}
