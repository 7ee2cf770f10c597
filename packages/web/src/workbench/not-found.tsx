import { Link } from '@tanstack/react-router'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'

/** A file that is not there: what is missing and the way back. */
export function NotFound({ file }: { readonly file: string }) {
  const { ui } = useWords()
  return (
    <div className="page">
      <h1 className="answer">{ui.notFound(file)}</h1>
      <p>
        <Link
          to="/inbox"
          search={(before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })}
        >
          {ui.back}
        </Link>
      </p>
    </div>
  )
}
