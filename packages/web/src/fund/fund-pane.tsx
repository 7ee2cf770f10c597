import {
  type FundBoard,
  type FundComparison,
  type FundTable,
  fundSheet,
  jCurveOf,
  jCurveRows,
  jCurveScene,
} from '@touchstone/render/fund'
import type { FundOutput } from '@touchstone/verbs/equity'
import { useCallback, useMemo } from 'react'
import { PictureFrame } from '../answer/picture.tsx'
import { Tiles } from '../answer/tiles.tsx'
import { Chip, type ChipState } from '../memo/chip.tsx'
import { useFundWords } from './words.tsx'

/** A table whose figures stand to the right; where it is narrow each row becomes lines with their columns' names. */
function LedgerTable({ of, caption }: { readonly of: FundTable; readonly caption: string | null }) {
  const { head, rows } = of
  return (
    <table className={head === null ? 'table pairs' : 'table ledger'}>
      {caption === null ? null : <caption>{caption}</caption>}
      {head === null ? null : (
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} data-label={head?.[column]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The J-curve of a fund with its table. */
export function CurveCard({ answer, wide }: { readonly answer: FundOutput; readonly wide: boolean }) {
  const words = useFundWords()
  const w = words.fundPage.curve
  const curve = useMemo(() => jCurveOf(answer), [answer])
  const draw = useCallback((width: number) => jCurveScene(curve, words, width), [curve, words])
  const columns = [w.columns.year, w.columns.booked, w.columns.low, w.columns.middle, w.columns.high]
  return (
    <section
      className={wide ? 'card plans' : 'card'}
      aria-label={`${words.fundPage.sections.curve} ${words.fund.called(answer)}`}
    >
      <h2>
        {words.fundPage.sections.curve} · {words.fund.called(answer)}
      </h2>
      <PictureFrame
        draw={draw}
        table={
          <LedgerTable of={{ key: 'forecast', title: '', head: columns, rows: jCurveRows(curve) }} caption={null} />
        }
      />
    </section>
  )
}

const LOOKS: Readonly<Record<'yes' | 'extensions' | 'no' | 'unknown', ChipState>> = {
  yes: 'plausible',
  extensions: 'stretched',
  no: 'impossible',
  unknown: 'unverifiable',
}

/** How the chosen deal suits the fund, one row for each way. */
function FitCard({ fit }: { readonly fit: FundBoard['fit'] }) {
  const words = useFundWords()
  const w = words.fundPage.fit
  const title = words.fund.sections.fit
  return (
    <section className="card plans fit" aria-label={title}>
      <h2>{title}</h2>
      {fit === null ? (
        <p className="more">{w.pick}</p>
      ) : (
        <>
          <p className="finding">{fit.title}</p>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w.columns.question}</th>
                <th scope="col">{w.columns.verdict}</th>
                <th scope="col">{w.columns.needs}</th>
                <th scope="col">{w.columns.has}</th>
              </tr>
            </thead>
            <tbody>
              {fit.rows.map((one) => (
                <tr key={one.key}>
                  <th scope="row">{one.question}</th>
                  <td data-label={w.columns.verdict}>
                    <Chip state={LOOKS[one.state]} word={one.verdict} />
                  </td>
                  <td data-label={w.columns.needs}>
                    {one.needs.map((line) => (
                      <span key={line} className="line">
                        {line}
                      </span>
                    ))}
                  </td>
                  <td data-label={w.columns.has}>{one.has}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** Every rate of return with its status and all of its roots. */
function RatesCard({ rates }: { readonly rates: FundBoard['rates'] }) {
  const words = useFundWords()
  const w = words.fundPage.rates
  return (
    <section className="card" aria-label={words.fundPage.sections.rates}>
      <h2>{words.fundPage.sections.rates}</h2>
      <p className="finding">{rates.title}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{w.columns.of}</th>
            <th scope="col">{w.columns.status}</th>
            <th scope="col">{w.columns.roots}</th>
          </tr>
        </thead>
        <tbody>
          {rates.rows.map((one) => (
            <tr key={one.of}>
              <th scope="row">{one.of}</th>
              <td data-label={w.columns.status}>{one.status}</td>
              <td data-label={w.columns.roots}>{one.roots.length === 0 ? w.none : words.fund.list(one.roots)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Two funds side by side. */
function CompareCard({ of }: { readonly of: FundComparison }) {
  const words = useFundWords()
  const w = words.fundPage
  const [first, second] = of.names
  return (
    <section className="card plans" aria-label={w.sections.compare}>
      <h2>{w.sections.compare}</h2>
      <p className="finding">{of.title}</p>
      <table className="table ledger">
        <thead>
          <tr>
            <th scope="col">{w.compare.figure}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
          </tr>
        </thead>
        <tbody>
          {of.rows.map(([label, one, other]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-label={first}>{one}</td>
              <td data-label={second}>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Sources({ of }: { readonly of: FundOutput['sources'] }) {
  const words = useFundWords()
  const w = words.fundPage.sources
  if (of.length === 0) return null
  return (
    <section className="card plans" aria-label={words.fundPage.sections.sources}>
      <h2>{words.fundPage.sections.sources}</h2>
      <ul className="source-list">
        {of.map((one) => (
          <li key={one.id}>
            {one.url === null ? (
              one.title
            ) : (
              <a href={one.url} target="_blank" rel="noreferrer noopener">
                {one.title}
              </a>
            )}{' '}
            <span className="more">
              {w.known(one.known)}
              {one.learnedLater ? ` · ${w.later}` : ''} · <code>{one.id}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  readonly answer: FundOutput
  readonly board: FundBoard
  readonly beside: FundOutput | null
  readonly comparison: FundComparison | null
}

/** Sections that have a card of their own elsewhere on the page. */
const ELSEWHERE: ReadonlySet<FundTable['key']> = new Set(['record', 'fit'])
/** Sections as wide as the page. */
const WIDE: ReadonlySet<FundTable['key']> = new Set(['years', 'holdings', 'investors', 'measures', 'assumed'])

/** A fund's books: figures, the J-curve, the fit of a deal, and every table of the ledger. */
export function FundPane({ answer, board, beside, comparison }: Props) {
  const words = useFundWords()
  const sheet = useMemo(() => fundSheet(answer, words.fund, words, 'exact'), [answer, words])
  return (
    <>
      <Tiles tiles={board.tiles} />
      <div className="cards">
        {comparison === null ? null : <CompareCard of={comparison} />}
        <CurveCard answer={answer} wide={beside === null} />
        {beside === null ? null : <CurveCard answer={beside} wide={false} />}
        {answer.edition === 'external' ? null : <FitCard fit={board.fit} />}
        {sheet.sections
          .filter((one) => !ELSEWHERE.has(one.key))
          .map((one) => (
            <section key={one.key} className={WIDE.has(one.key) ? 'card plans' : 'card'} aria-label={one.title}>
              <h2>{one.title}</h2>
              {one.key === 'assumed' ? (
                <p>{one.rows[0]?.[0]}</p>
              ) : (
                <LedgerTable of={one} caption={one.head === null ? null : words.fundPage.currency(answer.currency)} />
              )}
            </section>
          ))}
        <RatesCard rates={board.rates} />
        <Sources of={answer.sources} />
      </div>
    </>
  )
}
