import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useDealPageWords, useWords } from '../app/language.tsx'
import { core } from '../core/client.ts'
import { today } from '../inbox/today.ts'
import { type OwnErrors, type OwnField, ownErrors } from './errors.ts'
import { lastReader, rememberReader } from './fold.ts'

interface Props {
  readonly file: string
  readonly text: string
  readonly texts: Readonly<Record<string, string>>
  /** The verdict had not been opened. */
  readonly before: boolean
  /** The deal file with the numbers in it. */
  readonly onWritten: (text: string) => void
  /** The second button, and what it does. */
  readonly leave: { readonly name: string; readonly go: () => void }
  /** Its first empty field takes the focus. */
  readonly focused?: boolean
  readonly children: ReactNode
}

/** A reader's name, price, chance of loss and reason; what cannot be read is said beside its field. */
export function OwnForm({ file, text, texts, before, onWritten, leave, focused = false, children }: Props) {
  const { lang, ui } = useWords()
  const { own: w } = useDealPageWords()
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState<Readonly<Record<OwnField, string>>>(() => ({
    reader: lastReader(),
    price: '',
    loss: '',
    note: '',
  }))
  const [errors, setErrors] = useState<OwnErrors>({})
  const [working, setWorking] = useState(false)
  useEffect(() => {
    if (focused) form.current?.querySelector<HTMLInputElement>('input[value=""]')?.focus()
  }, [focused])
  const write = async (): Promise<void> => {
    const input = { file, text, ...said, date: today(), before }
    const answer = await core.ask('own', input, { lang, lane: `own ${file}`, texts })
    if (answer === null) return
    const { value, issues } = answer.envelope
    if (value === undefined) {
      const found = ownErrors(issues, said.reader, w)
      setErrors(found)
      const first = (['reader', 'price', 'loss', 'note'] as const).find((field) => found[field] !== undefined)
      if (first !== undefined) form.current?.querySelector<HTMLInputElement>(`[name="own-${first}"]`)?.focus()
      return
    }
    rememberReader(said.reader.trim())
    onWritten(value.text)
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setErrors({})
    setWorking(true)
    write()
      .catch((error: unknown) => setErrors({ rest: ui.failed(error instanceof Error ? error.message : String(error)) }))
      .finally(() => setWorking(false))
  }
  const field = (name: OwnField, label: string, placeholder = '') => (
    <TextInput
      name={`own-${name}`}
      label={label}
      placeholder={placeholder}
      value={said[name]}
      error={errors[name]}
      autoComplete={name === 'reader' ? 'name' : 'off'}
      onChange={(event) => {
        const next = event.currentTarget.value
        setSaid((old) => ({ ...old, [name]: next }))
      }}
    />
  )
  return (
    <form ref={form} className="own-form" onSubmit={submit} noValidate>
      {children}
      {field('reader', w.reader)}
      <div className="own-numbers">
        {field('price', w.price, w.priceHint)}
        {field('loss', w.loss, w.lossHint)}
      </div>
      {field('note', w.note)}
      {errors.rest === undefined ? null : (
        <p className="echo bad" role="alert">
          {errors.rest}
        </p>
      )}
      <div className="acts">
        <Button type="submit" size="sm" loading={working}>
          {w.write}
        </Button>
        <button type="button" className="link" onClick={leave.go}>
          {leave.name}
        </button>
      </div>
    </form>
  )
}
