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
      // The worker that shows and drafts loads while the other reads.
      const showing = drafting()
      const read = await reading().ask('readings', input, { lang, lane: 'readings' })
      const readings = read?.envelope.value
      if (!wanted || readings === undefined) return
      const shown = await showing.ask('article', { input, readings }, { lang, lane: 'article' })
      const value = shown?.envelope.value
      if (!wanted || shown === null || value === undefined) return
      const { drafts, ...view } = value
      const line = [about?.publisher, about?.published].filter((one) => one !== undefined).join(' · ')
      const { issues } = shown.envelope
      setArticle({
        file,
        text,
        title: about?.title ?? file,
        about: line,
        view,
        drafts,
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
