import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { core } from '../core/client.ts'
import { Offline, writeNew } from '../desk/api.ts'
import { useLibrary } from '../desk/library.tsx'
import { today } from './today.ts'

const layers = ['model', 'infrastructure', 'chip', 'application'] as const

/** Five answers make a deal: where nothing can be read, a memo is still less than a minute away. */
export function FiveQuestions() {
  const words = useWords()
  const w = words.ui.five
  const navigate = useNavigate()
  const library = useLibrary()
  const [problem, setProblem] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const make = async (form: FormData): Promise<void> => {
    const said = (key: string): string => String(form.get(key) ?? '').trim()
    if (said('name') === '') return setProblem(w.needName)
    setWorking(true)
    const answer = await core.ask(
      'five',
      {
        name: said('name'),
        layer: said('layer'),
        ask: said('ask'),
        stakeOrPrice: said('price'),
        stage: said('stage'),
        asOf: today(),
      },
      { lang: words.lang, lane: 'five' },
    )
    const made = answer?.envelope.value
    if (made === undefined) return
    const file = await writeNew('deals', made.file, made.text)
    library.refresh()
    await navigate({
      to: '/deals/$file',
      params: { file },
      search: (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang }),
    })
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setProblem(null)
    make(new FormData(event.currentTarget))
      .catch((error: unknown) =>
        setProblem(
          error instanceof Offline
            ? words.ui.offline
            : words.ui.failed(error instanceof Error ? error.message : String(error)),
        ),
      )
      .finally(() => setWorking(false))
  }
  return (
    <form className="five" onSubmit={submit}>
      <TextInput name="name" label={`1 ${w.name}`} data-autofocus error={problem} autoComplete="off" />
      <NativeSelect
        name="layer"
        label={`2 ${w.layer}`}
        data={[
          ...layers.map((value) => ({ value, label: words.terms[`layer/${value}`] })),
          { value: '', label: w.unknown },
        ]}
      />
      <TextInput name="ask" label={`3 ${w.ask}`} placeholder={w.askHint} autoComplete="off" />
      <TextInput name="price" label={`4 ${w.price}`} placeholder={w.priceHint} autoComplete="off" />
      <TextInput name="stage" label={`5 ${w.stage}`} placeholder={w.stageHint} autoComplete="off" />
      <Button type="submit" loading={working}>
        {w.make}
      </Button>
    </form>
  )
}
