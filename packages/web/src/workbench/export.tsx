import { useState } from 'react'
import { useWords } from '../app/language.tsx'
import { refining } from '../core/client.ts'
import { memoInWord } from '../desk/api.ts'
import { pictured } from '../memo/pictured.ts'
import { bankFor, type Depth } from './depth.ts'
import type { HeldAgainst } from './held-against.ts'
import { readBoth } from './judge.ts'

interface Props {
  readonly file: string
  readonly text: string
  readonly texts: Readonly<Record<string, string>>
  readonly edition: 'internal' | 'external'
  readonly depth: Depth
  readonly funds: HeldAgainst
  readonly disabled: boolean
}

const ENDINGS = { markdown: 'md', html: 'html', docx: 'docx' } as const
type Format = keyof typeof ENDINGS

function download(memo: BlobPart, name: string): void {
  const url = URL.createObjectURL(new Blob([memo], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** The memo as a file: text is written by the page, Word by the desk, which has the fonts and the writer. */
export function Export({ file, text, texts, edition, depth, funds, disabled }: Props) {
  const words = useWords()
  const { lang } = words
  const [failed, setFailed] = useState<string | null>(null)
  const written = async (format: 'markdown' | 'html'): Promise<string | null> => {
    const read = await readBoth({ file, text, texts, lang, funds }, 'export')
    if (read === null) return null
    const input = { deal: read.deal, funds: read.funds, edition, depth, ...(await bankFor(depth)) }
    const [answer, { writeViews }, drawing] = await Promise.all([
      refining().ask('verdict', input, { lang, lane: 'export' }),
      import('@touchstone/render/write'),
      pictured(words),
    ])
    const memo = answer?.envelope.value?.memo ?? null
    return memo === null ? null : writeViews([memo], drawing, format)
  }
  const save = (format: Format): void => {
    setFailed(null)
    const making = format === 'docx' ? memoInWord({ file, text, texts, edition, depth, funds }, lang) : written(format)
    making
      .then((memo) => {
        if (memo !== null) download(memo, file.replace(/\.deal\.ya?ml$/, `.${lang}.${ENDINGS[format]}`))
      })
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
  }
  const link = (format: Format, name: string) => (
    <button
      type="button"
      className="link"
      disabled={disabled}
      onClick={() => save(format)}
      title={words.ui.memo.export}
    >
      {name}
    </button>
  )
  return (
    <span className="exports">
      {link('markdown', '.md')}
      {link('html', '.html')}
      {link('docx', 'Word')}
      {failed === null ? null : <span role="status">{words.ui.failed(failed)}</span>}
    </span>
  )
}
