import { useEffect, useId, useState } from 'react'
import { useWords } from '../app/language.tsx'
import type { FundChoice } from '../fund/use-fund.ts'
import { MOST, toggled } from './chosen.ts'
import { useCompareWords } from './words.tsx'

interface Props {
  readonly deals: readonly { readonly file: string; readonly example: boolean }[]
  readonly chosen: readonly string[]
  readonly funds: readonly FundChoice[]
  readonly fund: FundChoice | null
  readonly date: string | null
  readonly onDeals: (files: readonly string[]) => void
  readonly onFund: (file: string) => void
  readonly onDate: (date: string | null) => void
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** A day as it is typed; told to the page when it is whole or empty. */
function DayField({
  label,
  hint,
  day,
  onDay,
}: {
  readonly label: string
  readonly hint: string
  readonly day: string | null
  readonly onDay: (day: string | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(day ?? '')
  useEffect(() => setTyped(day ?? ''), [day])
  return (
    <div className="field wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="day"
        value={typed}
        placeholder="YYYY-MM-DD"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          const next = event.currentTarget.value.trim()
          setTyped(next)
          if (next === '' || DAY.test(next)) onDay(next === '' ? null : next)
        }}
      />
      <p id={`${id}hint`} className="echo">
        {hint}
      </p>
    </div>
  )
}

/** Which deals, by which fund's rule, at which date. */
export function Choice({ deals, chosen, funds, fund, date, onDeals, onFund, onDate }: Props) {
  const { ui } = useWords()
  const { comparePage: w } = useCompareWords()
  const id = useId()
  return (
    <section className="compare-choice" aria-label={w.choose}>
      <fieldset>
        <legend>{w.deals}</legend>
        <ul>
          {deals.map(({ file, example }) => (
            <li key={file}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={chosen.includes(file)}
                  disabled={!chosen.includes(file) && chosen.length >= MOST}
                  onChange={() => onDeals(toggled(chosen, file))}
                />
                <span>{file.replace(/\.deal\.ya?ml$/, '')}</span>
                {example ? <span className="example">{ui.example}</span> : null}
              </label>
            </li>
          ))}
        </ul>
        <p className="echo">{w.most(MOST)}</p>
      </fieldset>
      <div className="field wide">
        <label htmlFor={`${id}fund`}>{w.fund}</label>
        <select
          id={`${id}fund`}
          name="fund"
          value={fund?.file ?? ''}
          onChange={(event) => onFund(event.currentTarget.value)}
        >
          {funds.map((one) => (
            <option key={one.file} value={one.file}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <DayField label={w.date} hint={w.dateHint} day={date} onDay={onDate} />
    </section>
  )
}
