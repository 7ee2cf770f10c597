import { useEffect, useState } from 'react'
import { reading } from '../core/client.ts'
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
    void reading()
      .ask('article', input, { lang, lane: 'article' })
      .then((answer) => {
        if (!wanted || answer === null) return
        const { value: view, issues } = answer.envelope
        if (view === undefined) return
        const line = [about?.publisher, about?.published].filter((one) => one !== undefined).join(' · ')
        setArticle({ file, text, title: about?.title ?? file, about: line, view, issues })
      })
    return () => {
      wanted = false
    }
  }, [given, lang])
  return article
}
