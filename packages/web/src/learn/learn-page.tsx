import '../style/learn.css'
import { TextInput } from '@mantine/core'
import type { LearnWords } from '@touchstone/render/words/learn'
import { LEARN_TOPICS, type LearnTopic } from '@touchstone/verbs/learn-topics'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { engine } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'

const load = async (lang: 'zh' | 'en'): Promise<LearnWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/learn')).learn
    : (await import('@touchstone/render/words/en/learn')).learn

/** Basic questions, each with a sum to try. */
export function LearnPage() {
  const { lang, ui } = useWords()
  const { topic: said } = useSearch({ from: '__root__' })
  const [words, setWords] = useState<LearnWords | null>(null)
  useEffect(() => {
    let wanted = true
    void load(lang).then((of) => wanted && setWords(of))
    return () => {
      wanted = false
    }
  }, [lang])
  useTitle(ui.nav.learn, ui.product, ui.nav.learn)
  if (words === null) return <p className="empty">{ui.loading}</p>
  const topic = LEARN_TOPICS.find((one) => one === said) ?? LEARN_TOPICS[0]
  return (
    <div className="page learn">
      <div>
        <h1 className="answer">{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <nav aria-label={words.list}>
        <ol>
          {LEARN_TOPICS.map((one) => (
            <li key={one}>
              <Link
                to="/learn"
                search={(before: PageSearch): PageSearch => ({
                  ...(before.lang === undefined ? {} : { lang: before.lang }),
                  topic: one,
                })}
                className={one === topic ? 'on' : ''}
                aria-current={one === topic ? 'page' : undefined}
              >
                {words.topics[one].question}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Topic key={topic} topic={topic} words={words} />
    </div>
  )
}

function Topic({ topic, words }: { readonly topic: LearnTopic; readonly words: LearnWords }) {
  const { lang, ui, document } = useWords()
  const say = words.topics[topic]
  const [inputs, setInputs] = useState<Readonly<Record<string, string>>>({})
  const ask = useMemo(() => ({ topic, inputs }), [topic, inputs])
  const { answer, issues, failed } = useAsked('learn', ask, { worker: engine, lang })
  const bad = (key: string): string | undefined => issues.find((one) => one.at.path === `/${key}`)?.message
  return (
    <article className="topic">
      <h2>{say.question}</h2>
      {say.answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <section className="sum" aria-label={words.try}>
        <h3>{words.try}</h3>
        <p className="more">{words.tryHint}</p>
        <div className="fields">
          {(answer?.inputs ?? []).map(({ key, usual }) => (
            <TextInput
              key={key}
              size="xs"
              label={say.inputs[key] ?? key}
              value={inputs[key] ?? usual}
              onChange={(event) => setInputs({ ...inputs, [key]: event.currentTarget.value })}
              error={bad(key)}
              autoComplete="off"
            />
          ))}
        </div>
        <dl className={issues.length > 0 ? 'dim' : ''} aria-live="polite">
          {(answer?.figures ?? []).map(({ key, text }) => (
            <div key={key}>
              <dt>{say.figures[key] ?? key}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {failed === null ? null : <p className="echo bad">{ui.failed(failed)}</p>}
        <p className="more">
          {words.formula}
          {document.colon}
          {say.formula}
        </p>
        {Object.keys(inputs).length === 0 ? null : (
          <button type="button" className="link" onClick={() => setInputs({})}>
            {words.reset}
          </button>
        )}
      </section>
      <p>
        <b>{words.ask}</b>
        {document.colon}
        {say.ask}
      </p>
      <section>
        <h3>{words.sources}</h3>
        <ul className="sources">
          {(answer?.sources ?? []).map(({ title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer" lang="en">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
