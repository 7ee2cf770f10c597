import { Say } from '@touchstone/render/captable'
import type { TableInput, TablePreview } from '@touchstone/verbs/equity'
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { useEquityWords } from './words.tsx'

interface Props {
  /** A table that somebody brought. */
  readonly brought: TableInput
  /** Takes it over as the text of a cap table file. */
  readonly onAccept: (file: string, text: string) => void
  readonly onCancel: () => void
}

/** `名册 2025.xlsx` is taken over as `名册 2025.cap.yaml`. */
const capFile = (file: string): string => `${file.replace(/\.(?:ocf\.)?(?:csv|tsv|txt|xlsx|json|zip)$/i, '')}.cap.yaml`

type Field = 'company' | 'currency' | 'date'

/** How a list of shareholders or a bundle was read, held against what it states, before it is taken over. */
export function ImportCard({ brought, onAccept, onCancel }: Props) {
  const words = useEquityWords()
  const w = words.equityPage.import
  const id = useId()
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({ company: '', currency: '', date: '' })
  const said = (key: Field): string | undefined => (typed[key].trim() === '' ? undefined : typed[key].trim())
  const [company, currency, asOf] = [said('company'), said('currency')?.toUpperCase(), said('date')]
  const input: TableInput = {
    ...brought,
    ...(company === undefined ? {} : { company }),
    ...(currency === undefined || !/^[A-Z]{3}$/.test(currency) ? {} : { currency }),
    ...(asOf === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(asOf) ? {} : { asOf }),
  }
  const asked = useAsked('tableImport', input, { worker: ledger, lang: words.lang })
  const { answer, issues } = asked
  const errors = issues.filter((one) => one.severity === 'error')
  const apart = answer?.preview?.totals.filter((one) => one.stated !== one.found).length ?? 0
  const others = errors.length - apart
  const undated = answer?.assumed.includes('date') === true
  const field = (key: Field, hint: string) => (
    <div className="field wide">
      <label htmlFor={`${id}${key}`}>{w[key]}</label>
      <input
        id={`${id}${key}`}
        name={key}
        type="text"
        autoComplete="off"
        placeholder={hint}
        value={typed[key]}
        onChange={(event) => {
          const { value } = event.currentTarget
          setTyped((before) => ({ ...before, [key]: value }))
        }}
      />
    </div>
  )
  return (
    <section className="card plans imported" aria-label={w.title(brought.file)}>
      {asked.failed === null ? null : <p className="echo bad">{words.ui.failed(asked.failed)}</p>}
      {answer !== null && answer.kind !== 'sheet' ? (
        <p>
          {answer.company} · {w.bundle(answer.holders, answer.transactions)}
        </p>
      ) : null}
      {errors.length === 0 ? (
        answer === null || answer.preview === null || answer.preview.totals.length === 0 ? null : (
          <p role="status">{w.fine}</p>
        )
      ) : (
        <div role="alert">
          <p className="echo bad">
            <b>{words.ui.error} </b>
            {apart > 0 ? w.differs(apart) : ''} {others > 0 ? w.wrong(others) : ''}
          </p>
        </div>
      )}
      {issues.filter((one) => one.severity !== 'note').length === 0 ? null : (
        <ul className="problems">
          {issues
            .filter((one) => one.severity !== 'note')
            .map((one, index) => (
              <li key={index} className={one.severity}>
                {one.message}
              </li>
            ))}
        </ul>
      )}
      {answer?.preview === null || answer === null ? null : (
        <Preview preview={answer.preview} currency={answer.currency} />
      )}
      {answer === null || answer.assumed.length === 0 ? null : (
        <p className="more">
          {w.assumed}: {words.equityPage.list(answer.assumed.map((one) => assumption(one, words.captable.assumed)))}
        </p>
      )}
      <div className="take-over">
        {answer?.kind === 'sheet' ? (
          <>
            {field('company', answer.company)}
            {field('currency', answer.currency)}
            {undated || asOf !== undefined ? field('date', w.dateHint) : null}
          </>
        ) : null}
        <p className="buttons">
          <Button
            size="xs"
            disabled={answer === null || answer.cap === null || !asked.current}
            onClick={() => {
              if (answer !== null && answer.cap !== null) onAccept(capFile(brought.file), answer.cap)
            }}
          >
            {w.accept}
          </Button>
          <button type="button" className="link" onClick={onCancel}>
            {w.cancel}
          </button>
        </p>
        {errors.length > 0 ? (
          <p className="more">{w.needFix}</p>
        ) : undated && answer?.cap === null ? (
          <p className="more">{w.needDate}</p>
        ) : null}
      </div>
    </section>
  )
}

const assumption = (key: string, words: Readonly<Record<string, string>>): string => words[key] ?? key

/** Columns by what they were read as, totals beside their sums, rows, and what was left out. */
function Preview({ preview, currency }: { readonly preview: TablePreview; readonly currency: string }) {
  const words = useEquityWords()
  const w = words.equityPage.import
  const say = new Say(words.captable)
  const figure = (text: string): string => say.figure({ text, number: Number(text) }, 6).replace(/\.0+$/, '')
  const roles: Readonly<Record<string, string>> = w.roles
  const reasons: Readonly<Record<string, string>> = w.reasons
  const left = preview.skipped.filter((one) => one.reason !== 'blank')
  const apart = (stated: string, found: string): string => {
    const by = Math.abs(Number(found) - Number(stated))
    return w.apart(figure(by.toFixed(/\./.test(stated + found) ? 2 : 0)))
  }
  return (
    <>
      <h2>{w.readAs}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{w.columns.header}</th>
            <th scope="col">{w.columns.role}</th>
            <th scope="col">{w.columns.unit}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map((one) => (
            <tr key={one.header}>
              <th scope="row">{one.header}</th>
              <td data-label={w.columns.role}>{roles[one.role] ?? one.role}</td>
              <td data-label={w.columns.unit}>{one.unit ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.unread.length === 0 ? null : <p className="more">{w.unread(words.equityPage.list(preview.unread))}</p>}
      <h2>{w.reconciled}</h2>
      {preview.totals.length === 0 ? (
        <p className="more">{w.noTotal}</p>
      ) : (
        <table className="table ledger">
          <thead>
            <tr>
              <th scope="col">{w.columns.total}</th>
              <th scope="col">{w.columns.stated}</th>
              <th scope="col">{w.columns.found}</th>
              <th scope="col">{w.columns.check}</th>
            </tr>
          </thead>
          <tbody>
            {preview.totals.map((one) => (
              <tr key={`${one.row}${one.header}`} className={one.stated === one.found ? '' : 'apart'}>
                <th scope="row">
                  {one.header} <small>{words.equityPage.table.row(one.row)}</small>
                </th>
                <td data-label={w.columns.stated}>{figure(one.stated)}</td>
                <td data-label={w.columns.found}>{figure(one.found)}</td>
                <td data-label={w.columns.check}>
                  {one.stated === one.found ? `✓ ${w.agrees}` : `✗ ${apart(one.stated, one.found)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{w.rows(preview.rows.length)}</h2>
      <table className="table ledger">
        <thead>
          <tr>
            <th scope="col">{w.columns.holder}</th>
            <th scope="col">{w.columns.class}</th>
            <th scope="col">
              {w.columns.amount}
              {preview.columns.some((one) => one.role === 'shares') ? '' : ` ${currency}`}
            </th>
            <th scope="col">{w.columns.row}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((one) => (
            <tr key={one.row}>
              <th scope="row">
                {one.holder} {one.filled.length === 0 ? null : <small>{w.filled}</small>}
              </th>
              <td data-label={w.columns.class}>{one.class}</td>
              <td data-label={w.columns.amount}>{figure(one.amount)}</td>
              <td data-label={w.columns.row}>{one.row}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length === 0 ? null : (
        <details>
          <summary>{w.skipped}</summary>
          <ul>
            {left.map((one) => (
              <li key={one.row}>
                {words.equityPage.table.row(one.row)} · {reasons[one.reason] ?? one.reason} · {one.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
