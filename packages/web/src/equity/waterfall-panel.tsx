import '../style/cap-panels.css'
import {
  bendsOf,
  bendText,
  exitMoney,
  minorUnits,
  paidAt,
  payeeNames,
  Say,
  toTheUnit,
  unitsAbove,
  waterfallScene,
} from '@touchstone/render/captable'
import type { TableInput, WaterfallView } from '@touchstone/verbs/equity'
import { SegmentedControl } from '@mantine/core'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { Announce } from '../answer/announce.tsx'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { WaterfallChart } from './waterfall-chart.tsx'
import { ExitTables } from './waterfall-tables.tsx'
import { PanelWordsProvider, usePanelWords } from './waterfall-words.tsx'

interface Props {
  /** The cap table as the page has it; null asks nothing. */
  readonly table: TableInput | null
  /** Day of the exit; the table's own where absent. */
  readonly date?: string
  /** The exit as the address has it, and what keeps it there. */
  readonly exit?: string | undefined
  readonly onExit?: (words: string) => void
}

/** Who gets what at every exit, with its words, which come with it. */
export function WaterfallPanel(props: Props) {
  return (
    <PanelWordsProvider>
      <Waterfall {...props} />
    </PanelWordsProvider>
  )
}

function Waterfall({ table, date, exit = '', onExit }: Props) {
  const words = usePanelWords()
  const [typed, setTyped] = useState(exit)
  const [asked, setAsked] = useState(exit)
  const input = table === null ? null : { ...table, exit: asked, ...(date === undefined ? {} : { date }) }
  const answered = useAsked('waterfallView', input, { worker: ledger, lang: words.lang })
  const { answer } = answered
  // Words that cannot be read are told beside the field; what is wrong with the table is told by the page.
  const wrong = answered.issues.find((one) => one.severity === 'error' && one.at.source === '--exit')
  if (answer === null) return null
  return (
    <Shown
      view={answer}
      current={answered.current}
      typed={typed}
      asked={asked}
      wrong={wrong?.message ?? null}
      onType={(next) => {
        setTyped(next)
        setAsked(next)
        onExit?.(next)
      }}
      onRest={(next) => {
        setAsked(next)
        onExit?.(next)
      }}
    />
  )
}

interface ShownProps {
  readonly view: WaterfallView
  readonly current: boolean
  readonly typed: string
  readonly asked: string
  readonly wrong: string | null
  readonly onType: (words: string) => void
  readonly onRest: (words: string) => void
}

function Shown({ view, current, typed, asked, wrong, onType, onRest }: ShownProps) {
  const words = usePanelWords()
  const w = words.capPanels.waterfall
  const id = useId()
  const { out } = view
  const { currency } = out
  const [answered] = out.exits
  const answeredExit = answered === undefined ? 0n : unitsAbove(answered.exit, currency)
  const [dragged, setDragged] = useState<bigint | null>(null)
  const [field, setField] = useState<string | null>(null)
  const [scale, setScale] = useState<'log' | 'linear' | null>(null)
  const [shown, setShown] = useState<number | null>(null)
  // The axis follows what was typed and never what is dragged along it.
  const typedExit = current && asked === typed ? (answered?.exit.number ?? null) : null
  useEffect(() => {
    if (typedExit !== null) setShown(typedExit)
  }, [typedExit])
  const exit = dragged ?? answeredExit
  const paid = useMemo(() => paidAt(view, exit), [view, exit])
  const draw = useCallback(
    (width: number) => waterfallScene(out, words, width, { scale, show: shown === null ? [] : [shown] }),
    [out, words, scale, shown],
  )
  const picture = useMemo(() => draw(760), [draw])
  const nameOf = useMemo(() => payeeNames(out, words.captable), [out, words])
  const bends = useMemo(() => bendsOf(out), [out])
  const said = exitMoney(Number(exit) / minorUnits(currency), currency, words)
  const percent = (share: number | null): string => new Say(words.captable).percent(share).replace(/\.?0+%$/, '%')
  const ranked = [...(paid?.payees ?? [])]
    .filter((one) => one.amount > 0n)
    .sort((a, b) => (a.amount < b.amount ? 1 : -1))
  const [first, second] = ranked
  const headline =
    first === undefined
      ? w.nothing
      : w.headline(
          said,
          nameOf(first.id),
          percent(first.share),
          second === undefined ? null : w.part(nameOf(second.id), percent(second.share)),
        )
  const rest = (next: bigint): void => {
    setDragged(next)
    setField(null)
    onRest(`${toTheUnit(next, currency).replaceAll(',', '')}`)
  }
  const submit = (): void => {
    if (field === null || field.trim() === '') return setField(null)
    setDragged(null)
    onType(field.trim())
    setField(null)
  }
  const exact = current && answered !== undefined && answeredExit === exit ? answered : null
  return (
    <div className="cap-panel">
      <header className="panel-head">
        <div>
          <h2 className="finding">{headline}</h2>
          <p className="more">
            {(paid?.converts.length ?? 0) === 0
              ? w.nobodyConverts
              : w.converts(words.captable.list((paid?.converts ?? []).map(nameOf)))}
            {exact === null
              ? null
              : ` · ${exact.unique ? words.captable.unique(exact.equilibria) : words.captable.notUnique}`}
            {exact === null || exact.forced.length === 0
              ? null
              : ` · ${words.captable.forced(words.captable.list(exact.forced.map(nameOf)))}`}
          </p>
        </div>
        <div className="exit-field">
          <label htmlFor={id}>{w.exitLabel}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            value={field ?? said}
            aria-describedby={`${id}h`}
            aria-invalid={wrong !== null}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setField(event.currentTarget.value)}
            onBlur={submit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') submit()
              if (event.key === 'Escape') setField(null)
            }}
          />
          <p id={`${id}h`} className={wrong === null ? 'more' : 'echo bad'}>
            {wrong ?? w.typeHint}
          </p>
        </div>
      </header>
      <div className="panel-grid">
        <section className="card" aria-label={w.title}>
          <div className="card-head">
            <h3>{w.title}</h3>
            <SegmentedControl
              size="xs"
              aria-label={w.scale}
              value={picture.axis.log ? 'log' : 'linear'}
              onChange={(next) => setScale(next === 'log' ? 'log' : 'linear')}
              data={(['log', 'linear'] as const).map((value) => ({ value, label: w.scales[value] }))}
            />
          </div>
          <p className="more">{w.subtitle}</p>
          <figure className="figure">
            <figcaption>{picture.title}</figcaption>
            <WaterfallChart draw={draw} currency={currency} exit={exit} onMove={setDragged} onRest={rest} />
          </figure>
          <p className="more">{w.hint}</p>
        </section>
        {paid === null ? null : <ExitTables paid={paid} currency={currency} said={said} nameOf={nameOf} />}
        <section className="card wide" aria-label={w.bends}>
          <h3>{w.bends}</h3>
          {bends.length === 0 ? (
            <p className="more">{w.noBends}</p>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">
                    {w.columns.bend} · {w.columns.exit} {currency}
                  </th>
                  <th scope="col">{w.columns.happens}</th>
                  <th scope="col">{w.columns.next}</th>
                </tr>
              </thead>
              <tbody>
                {bends.map((bend) => {
                  const at = unitsAbove(bend.exit, currency)
                  const stretch = out.breakpoints.filter((one) => one.from.text === bend.exit.text).at(-1)
                  return (
                    <tr key={bend.number}>
                      <th scope="row">
                        <span className="bend">{bend.number}</span>
                        <button
                          type="button"
                          className="link"
                          aria-label={w.goTo(`${toTheUnit(at, currency)} ${currency}`)}
                          onClick={() => rest(at)}
                        >
                          {toTheUnit(at, currency)}
                        </button>
                      </th>
                      <td data-label={w.columns.happens}>{bendText(bend, nameOf, words)}</td>
                      <td data-label={w.columns.next}>
                        {words.captable.list(
                          (stretch?.takes ?? [])
                            .filter((one) => one.slope.number > 0)
                            .map((one) => words.captable.part(nameOf(one.id), percent(one.slope.number))),
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          )}
        </section>
      </div>
      <Announce text={headline} />
    </div>
  )
}
