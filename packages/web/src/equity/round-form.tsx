import type { RoundForm as Form } from '@touchstone/verbs/equity'
import { SegmentedControl } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { usePanelWords } from './waterfall-words.tsx'

interface Props {
  readonly form: Form
  readonly onEdit: (path: string, literal: string | null) => void
  readonly onPricing: (kind: 'preMoney' | 'postMoney' | 'price') => void
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onEdit: (words: string) => void
}

/** One value of the file as words; it is put into the file when one leaves the field or presses Enter. */
function Field({ label, value, hint = '', onEdit }: FieldProps) {
  const id = useId()
  const [held, setHeld] = useState(value)
  useEffect(() => setHeld(value), [value])
  const put = (): void => {
    if (held.trim() !== value) onEdit(held.trim())
  }
  return (
    <div className="exit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={held}
        placeholder={hint}
        onChange={(event) => setHeld(event.currentTarget.value)}
        onBlur={put}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put()
        }}
      />
    </div>
  )
}

const OPTIONS = {
  '/class/preference/participation': ['none', 'full', 'capped'],
  '/class/preference/seniority': ['senior', 'pari-passu'],
  '/class/antiDilution': ['none', 'broad', 'narrow', 'full-ratchet'],
  '/pool/timing': ['pre-money', 'post-money'],
  '/noteMethod': ['percent-ownership', 'pre-money', 'dollars-invested'],
} as const

/** The usual terms of a round as fields; each changes one value of its file. */
export function RoundForm({ form, onEdit, onPricing }: Props) {
  const words = usePanelWords()
  const w = words.capPanels.round
  const id = useId()
  const { fields, pricing, investors } = form
  const field = (
    path:
      | '/label'
      | '/date'
      | '/class/name'
      | '/class/preference/multiple'
      | '/class/preference/cap'
      | '/newMoney'
      | '/pool/target',
  ) => (
    <Field
      key={path}
      label={w.fields[path]}
      value={fields[path] ?? ''}
      onEdit={(next) => onEdit(path, next === '' ? null : next)}
    />
  )
  const pick = (path: keyof typeof OPTIONS) => {
    const value = fields[path] ?? ''
    const known: readonly string[] = OPTIONS[path]
    return (
      <div key={path} className="exit-field">
        <label htmlFor={`${id}${path}`}>{w.fields[path]}</label>
        <select
          id={`${id}${path}`}
          value={value}
          onChange={(event) => onEdit(path, event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{w.unsaid}</option>
          {known.includes(value) || value === '' ? null : <option value={value}>{value}</option>}
          {OPTIONS[path].map((one) => (
            <option key={one} value={one}>
              {w.choices[one]}
            </option>
          ))}
        </select>
      </div>
    )
  }
  return (
    <section className="round-fields" aria-label={w.form}>
      <div className="field-row">
        {field('/label')}
        {field('/date')}
      </div>
      <div className="exit-field">
        <span id={`${id}pricing`}>{w.pricing}</span>
        <SegmentedControl
          size="xs"
          aria-labelledby={`${id}pricing`}
          value={pricing ?? 'preMoney'}
          onChange={(next) => onPricing(next === 'postMoney' || next === 'price' ? next : 'preMoney')}
          data={(['preMoney', 'postMoney', 'price'] as const).map((value) => ({ value, label: w.pricings[value] }))}
        />
      </div>
      <div className="field-row">
        <Field
          label={w.pricings[pricing ?? 'preMoney']}
          value={fields[`/${pricing ?? 'preMoney'}`] ?? ''}
          onEdit={(next) => onEdit(`/${pricing ?? 'preMoney'}`, next === '' ? null : next)}
        />
        {field('/newMoney')}
      </div>
      <fieldset className="round-investors">
        <legend>{w.investors}</legend>
        {investors.map((one, index) => (
          <div key={index} className="field-row">
            <Field label={w.holder} value={one.holder} onEdit={(next) => onEdit(`/investors/${index}/holder`, next)} />
            <Field
              label={w.amount}
              value={one.amount}
              hint={one.rest ? w.amountOr(null) : one.proRata === '' ? '' : w.amountOr(one.proRata)}
              onEdit={(next) => onEdit(`/investors/${index}/amount`, next === '' ? null : next)}
            />
          </div>
        ))}
        <button
          type="button"
          className="link"
          onClick={() => onEdit(`/investors/${investors.length}/holder`, `${w.holder} ${investors.length + 1}`)}
        >
          {w.addInvestor}
        </button>
      </fieldset>
      <div className="field-row">
        {field('/pool/target')}
        {pick('/pool/timing')}
      </div>
      <div className="field-row">
        {field('/class/name')}
        {field('/class/preference/multiple')}
        {pick('/class/preference/participation')}
        {fields['/class/preference/participation'] === 'capped' ? field('/class/preference/cap') : null}
        {pick('/class/preference/seniority')}
        {pick('/class/antiDilution')}
        {pick('/noteMethod')}
      </div>
      {form.more.length === 0 ? null : (
        <p className="more">{w.more(words.captable.list(form.more.map((one) => w.parts[one])))}</p>
      )}
    </section>
  )
}
