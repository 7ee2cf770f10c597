import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../app/language.tsx'
import { pressable } from '../app/press.ts'
import type { Article } from './article.ts'
import { paragraphs } from './pieces.ts'
import { useShownWords } from './shown-words.ts'

export type Judgement = 'accepted' | 'rejected'

interface Props {
  readonly article: Article
  /** Number of the opened reading, from 1. */
  readonly opened: number | null
  readonly judged: Readonly<Record<number, Judgement>>
  /** Readings that stand in the form of the deal shown. */
  readonly used: ReadonlySet<number>
  readonly onOpen: (reading: number) => void
  readonly children?: ReactNode
}

/** Their words as given, with every reading underlined and numbered. */
export function SourcePane({ article, opened, judged, used, onOpen, children }: Props) {
  const words = useWords()
  const body = useRef<HTMLElement>(null)
  const lines = useMemo(() => paragraphs(article.text, article.view.marks), [article])
  const lang = article.view.lang
  useEffect(() => {
    if (opened === null) return
    const place = body.current?.querySelector(`[data-reading="${opened}"]`)
    place?.scrollIntoView({ block: 'nearest' })
  }, [opened])
  const { span } = useSearch({ from: '__root__' })
  useShownWords(body, span ?? null, article.text)
  const heading =
    lines[0]
      ?.map((piece) => piece.text)
      .join('')
      .trim() === article.title.trim()
  return (
    <article className="source" lang={lang} ref={body}>
      {heading ? null : <h2 className="quote title">{article.title}</h2>}
      {article.about === '' ? null : heading ? null : <p className="more about">{article.about}</p>}
      {article.issues.map((one) => (
        <p key={one.code} className="cautions" role="status" lang={words.lang === 'zh' ? 'zh-Hans' : 'en'}>
          {one.message}
        </p>
      ))}
      {lines.map((pieces, index) => {
        const runs = pieces.map((piece) =>
          piece.reading === null ? (
            piece.text
          ) : (
            <Reading
              key={piece.start}
              number={piece.reading}
              text={piece.text}
              label={words.ui.source.reading(piece.reading, piece.mark?.label ?? '')}
              open={piece.reading === opened}
              state={judged[piece.reading] ?? (used.has(piece.reading) ? 'used' : 'loose')}
              onOpen={onOpen}
            />
          ),
        )
        return heading && index === 0 ? (
          <div key={index}>
            <h2 className="quote title" data-start={pieces[0]?.start}>
              {runs}
            </h2>
            {article.about === '' ? null : <p className="more about">{article.about}</p>}
          </div>
        ) : (
          <p key={index} className="quote" data-start={pieces[0]?.start}>
            {runs}
          </p>
        )
      })}
      {children}
    </article>
  )
}

interface ReadingProps {
  readonly number: number
  readonly text: string
  readonly label: string
  readonly open: boolean
  readonly state: Judgement | 'used' | 'loose'
  readonly onOpen: (reading: number) => void
}

function Reading({ number, text, label, open, state, onOpen }: ReadingProps) {
  return (
    <span
      {...pressable(() => onOpen(number))}
      className={`reading ${state}${open ? ' on' : ''}`}
      data-reading={number}
      aria-expanded={open}
    >
      {text}
      <sup aria-hidden="true">{`\u2060${number}`}</sup>
      <span className="announce">{` ${label}`}</span>
    </span>
  )
}
