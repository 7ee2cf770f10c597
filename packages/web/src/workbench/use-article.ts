import { useEffect, useState } from 'react'
import { drafting, reading } from '../core/client.ts'
import type { Example } from '../desk/api.ts'
import type { Article } from './article.ts'

export interface ArticleText {
  readonly file: string
  readonly text: string
  readonly about: Pick<Example, 'title' | 'published' | 'publisher' | 'url'> | null
}

/** A text read; null until it is. */
export function useArticle(given: ArticleText | null, lang: 'zh' | 'en'): Article | null {
  const [article, setArticle] = useState<Article | null>(null)
  useEffect(() => {
    if (given === null) {
      setArticle(null)
      return undefined
    }
    let wanted = true
    const { file, text, about } = given
    const input = {
      name: file,
      text,
      ...(about === null ? {} : { title: about.title }),
      ...(about?.published === undefined ? {} : { published: about.published }),
      ...(about?.url === undefined ? {} : { url: about.url }),
    }
    const show = async (): Promise<void> => {
      // The worker that drafts loads while the other reads.
      const drafts = drafting()
      const read = await reading().ask('article', input, { lang, lane: 'article' })
      const view = read?.envelope.value
      if (!wanted || read === null || view === undefined) return
      const drafted = await drafts.ask('drafts', { input, readings: view.readings }, { lang, lane: 'drafts' })
      if (!wanted || drafted === null) return
      const line = [about?.publisher, about?.published].filter((one) => one !== undefined).join(' · ')
      const { issues } = read.envelope
      setArticle({
        file,
        text,
        title: about?.title ?? file,
        about: line,
        view,
        drafts: drafted.envelope.value ?? [],
        issues,
      })
    }
    void show()
    return () => {
      wanted = false
    }
  }, [given, lang])
  return article
}
