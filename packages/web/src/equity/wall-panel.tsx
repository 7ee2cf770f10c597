import '../style/cap-panels.css'
import { exitMoney, Say, wallScene } from '@touchstone/render/captable'
import type { TableInput, WallOutput } from '@touchstone/verbs/equity'
import { useCallback, useId, useState } from 'react'
import { Announce } from '../answer/announce.tsx'
import { PictureFrame } from '../answer/picture.tsx'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { PanelWordsProvider, usePanelWords } from './waterfall-words.tsx'

interface Props {
  /** The cap table as the page has it; null asks nothing. */
  readonly table: TableInput | null
  /** The day asked where the field says none; the table's own where absent. */
  readonly date?: string
  /** What was typed as the address has it, and what keeps it there. */
  readonly said?: Readonly<Partial<Record<Field, string | undefined>>>
  readonly onSaid?: (said: Readonly<Record<Field, string>>) => void
}

/** Redemption claims of all rounds by date against cash, with its words, which come with it. */
export function WallPanel(props: Props) {
  return (
    <PanelWordsProvider>
      <Wall {...props} />
    </PanelWordsProvider>
  )
}

const FLAGS = { date: '--date', cash: '--cash', netAssets: '--net-assets' } as const
type Field = keyof typeof FLAGS

function Wall({ table, date, said, onSaid }: Props) {
  const words = usePanelWords()
  const w = words.capPanels.wall
  const id = useId()
  const [fields, setFields] = useState<Readonly<Record<Field, string>>>({
    date: said?.date ?? '',
    cash: said?.cash ?? '',
    netAssets: said?.netAssets ?? '',
  })
  const asked = useAsked(
    'wall',
    table === null ? null : { ...table, ...fields, ...(fields.date === '' && date !== undefined ? { date } : {}) },
    { worker: ledger, lang: words.lang },
  )
  const { answer, issues } = asked
  if (answer === null && !issues.some((one) => Object.values<string>(FLAGS).includes(one.at.source))) return null
  const wrongAt = (key: Field): string | null =>
    issues.find((one) => one.severity === 'error' && one.at.source === FLAGS[key])?.message ?? null
  const field = (key: Field, hint: string) => {
    const wrong = wrongAt(key)
    return (
      <div className="exit-field">
        <label htmlFor={`${id}${key}`}>{w.form[key]}</label>
        <input
          id={`${id}${key}`}
          type="text"
          autoComplete="off"
          value={fields[key]}
          placeholder={key === 'date' ? (answer?.asOf ?? '') : ''}
          aria-describedby={`${id}${key}h`}
          aria-invalid={wrong !== null}
          onChange={(event) => {
            const next = { ...fields, [key]: event.currentTarget.value }
            setFields(next)
            onSaid?.(next)
          }}
        />
        <p id={`${id}${key}h`} className={wrong === null ? 'more' : 'echo bad'}>
          {wrong ?? hint}
        </p>
      </div>
    )
  }
  return (
    <div className="cap-panel">
      <div className="wall-form">
        {field('date', w.form.dateHint)}
        {field('cash', w.form.cashHint)}
        {field('netAssets', w.form.netAssetsHint)}
      </div>
      {answer === null ? null : (
        <WallAnswer
          answer={answer}
          current={asked.current}
          warnings={issues.filter((one) => one.severity !== 'error').map((one) => one.message)}
        />
      )}
    </div>
  )
}

interface AnswerProps {
  readonly answer: WallOutput
  readonly current: boolean
  readonly warnings: readonly string[]
}

/** The wall with its claims, days and what suing brings. */
export function WallAnswer({ answer, current, warnings }: AnswerProps) {
  const words = usePanelWords()
  const w = words.capPanels.wall
  const say = new Say(words.captable)
  const { currency, claims, recovery, steepest } = answer
  const draw = useCallback((width: number) => wallScene(answer, words, width), [answer, words])
  const money = (one: { readonly number: number } | null): string =>
    one === null ? '' : exitMoney(one.number, currency, words)
  const percent = (value: number): string => say.percent(value).replace(/\.?0+%$/, '%')
  const left = [
    ...answer.undated.map((one) => w.undated(one.name, one.trigger)),
    ...answer.unpriced.map((one) => w.unpriced(one.name)),
    ...(answer.without.length === 0 ? [] : [w.without(words.captable.list(answer.without.map((one) => one.name)))]),
  ]
  if (claims.length === 0)
    return (
      <div>
        <h2 className="finding">{w.noClaims}</h2>
        {left.map((one) => (
          <p key={one} className="more">
            {one}
          </p>
        ))}
      </div>
    )
  return (
    <div className={current ? 'panel-grid' : 'panel-grid dim'}>
      <section className="card" aria-label={w.title}>
        <h2>{w.title}</h2>
        <PictureFrame draw={draw} table={<DaysTable answer={answer} />} />
        {steepest === null ? null : <p className="more">{w.steepest(percent(steepest.share.number), steepest.date)}</p>}
        <p className="more">{w.assumed}</p>
        {left.map((one) => (
          <p key={one} className="more">
            {one}
          </p>
        ))}
      </section>
      <section className="card" aria-label={w.recovery}>
        {warnings.length === 0 ? null : (
          <ul className="problems">
            {warnings.map((one) => (
              <li key={one} className="warning">
                {one}
              </li>
            ))}
          </ul>
        )}
        {recovery === null ? null : (
          <>
            <h2>{w.recovery}</h2>
            <p className="finding">
              {w.recoveryFinding(
                money(recovery.nominal),
                money({ number: recovery.expected }),
                percent(recovery.expectedShare),
              )}
            </p>
            <table className="table figures">
              <tbody>
                {(['lost', 'partial', 'full'] as const).map((key) => (
                  <tr key={key}>
                    <th scope="row">{w.recoveryRows[key]}</th>
                    <td>{percent(recovery[key])}</td>
                  </tr>
                ))}
                {recovery.rates.map((one) => (
                  <tr key={one.key}>
                    <th scope="row">
                      {w.rates[one.key]}
                      <small>
                        {w.source}{' '}
                        {one.url === null ? (
                          one.source
                        ) : (
                          <a href={one.url} rel="noreferrer">
                            {one.source}
                          </a>
                        )}{' '}
                        · {one.of} · {w.confidence[one.confidence]}
                      </small>
                    </th>
                    <td>{percent(one.value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
      <section className="card wide" aria-label={w.claims}>
        <h2>{w.claims}</h2>
        <table className="table">
          <thead>
            <tr>
              {(['claim', 'terms', 'due', 'priceDue', 'priceNow', 'deadline'] as const).map((key) => (
                <th key={key} scope="col">
                  {w.columns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((one) => (
              <tr key={`${one.class}${one.holder}${one.paid}`}>
                <th scope="row">
                  {one.name}
                  <small>{one.className}</small>
                  <small>{w.principal(money(one.principal), one.paid)}</small>
                </th>
                <td data-label={w.columns.terms}>
                  {w.terms(
                    percent(one.rate.number),
                    words.equity.compounding[one.compounding],
                    words.equity.obligor[one.obligor],
                  )}
                  {one.binding === 'accrued' || one.netAssetShare === null ? null : (
                    <small>{w.byNetAssets(money(one.netAssetShare))}</small>
                  )}
                </td>
                <td data-label={w.columns.due}>{one.due}</td>
                <td data-label={w.columns.priceDue}>{money(one.priceDue)}</td>
                <td data-label={w.columns.priceNow}>
                  {one.lapsed ? w.lapsed : one.priceNow === null ? w.notYet : money(one.priceNow)}
                </td>
                <td data-label={w.columns.deadline}>
                  {one.deadline}
                  <small>
                    {one.exercised !== null
                      ? w.exercised(one.exercised)
                      : one.daysLeft < 0
                        ? w.passed(-one.daysLeft)
                        : w.left(one.daysLeft)}
                  </small>
                  {one.guided ? <small className="warn">{w.guided}</small> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Announce text={current ? draw(760).title : ''} />
    </div>
  )
}

/** Day by day, as a table. */
function DaysTable({ answer }: { readonly answer: WallOutput }) {
  const words = usePanelWords()
  const w = words.capPanels.wall
  const say = new Say(words.captable)
  const columns = ['open', 'cash', 'short', 'founder'] as const
  return (
    <table className="table ledger">
      <thead>
        <tr>
          <th scope="col">
            {w.columns.date} · {answer.currency}
          </th>
          {columns.map((key) => (
            <th key={key} scope="col">
              {w.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.days.map((day) => (
          <tr key={day.date}>
            <th scope="row">{day.date}</th>
            <td data-label={w.columns.open}>{say.money(day.total)}</td>
            <td data-label={w.columns.cash}>{day.cash === null ? '' : say.money(day.cash)}</td>
            <td data-label={w.columns.short}>{day.short === null ? '' : say.money(day.short)}</td>
            <td data-label={w.columns.founder}>{say.money(day.founder)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
