import { type DragEvent, useId, useRef, useState } from 'react'
import { useWords } from '../app/language.tsx'
import { LIMIT } from '../inbox/take.ts'

export interface ChooserWords {
  readonly label: string
  readonly examples: string
  readonly own: string
  readonly drop: string
  readonly choose: string
  readonly paste: string
  readonly pasteHint: string
  readonly take: string
  readonly taken: (file: string) => string
}

interface Choice {
  readonly file: string
  readonly title: string
  readonly own: boolean
}

interface Props {
  readonly words: ChooserWords
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly accept: string
  /** Name of what is pasted. */
  readonly pastedAs: string
  readonly onPick: (file: string) => void
  /** Takes a file in; what it says back is why it did not. */
  readonly onFile: (name: string, bytes: Uint8Array) => Promise<string | null>
}

/** Where a file comes from: the example world, what this browser keeps, or one dropped, chosen or pasted. */
export function FileChooser({ words: w, choices, chosen, accept, pastedAs, onPick, onFile }: Props) {
  const { ui } = useWords()
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null)
  const failed = (error: unknown): void =>
    setSaid({ bad: true, text: ui.failed(error instanceof Error ? error.message : String(error)) })
  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    const problem = await onFile(name, bytes)
    if (problem === null) setPasted('')
    setSaid(problem === null ? { bad: false, text: w.taken(name) } : { bad: true, text: problem })
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > LIMIT) return setSaid({ bad: true, text: ui.inbox.tooLarge(LIMIT / 1024 / 1024) })
    await take(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    takeFile(event.dataTransfer.files[0]).catch(failed)
  }
  const group = (title: string, own: boolean) => {
    const of = choices.filter((one) => one.own === own)
    return of.length === 0 ? null : (
      <optgroup label={title}>
        {of.map((one) => (
          <option key={one.file} value={one.file}>
            {one.title}
          </option>
        ))}
      </optgroup>
    )
  }
  return (
    <div
      className={over ? 'picker-model over' : 'picker-model'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{w.label}</label>
      {choices.length === 0 ? null : (
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            setSaid(null)
            onPick(event.currentTarget.value)
          }}
        >
          {group(w.examples, false)}
          {group(w.own, true)}
        </select>
      )}
      <p className="more">
        {w.drop}{' '}
        <button type="button" className="link" onClick={() => picker.current?.click()}>
          {w.choose}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={w.choose}
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget
          takeFile(input.files?.[0])
            .catch(failed)
            .finally(() => (input.value = ''))
        }}
      />
      <details>
        <summary>{w.paste}</summary>
        <textarea
          aria-label={w.paste}
          placeholder={w.pasteHint}
          value={pasted}
          rows={5}
          spellCheck={false}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <button
          type="button"
          className="link"
          disabled={pasted.trim() === ''}
          onClick={() => void take(pastedAs, new TextEncoder().encode(pasted)).catch(failed)}
        >
          {w.take}
        </button>
      </details>
      <div role="status">
        {said === null ? null : (
          <p className={said.bad ? 'echo bad' : 'echo'}>
            {said.bad ? <b>{ui.error} </b> : null}
            {said.text}
          </p>
        )}
      </div>
    </div>
  )
}
