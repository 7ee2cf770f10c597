import { Link } from '@tanstack/react-router'
import type { PageSearch } from '../app/search.ts'
import type { Compared } from './use-compare.ts'
import { useCompareWords } from './words.tsx'

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

/** Why these deals do not stand beside each other, and what to do about it. */
export function Refused({ of, onDate }: { readonly of: Compared; readonly onDate: (date: string) => void }) {
  const words = useCompareWords()
  const w = words.comparePage
  const errors = of.issues.filter((one) => one.severity === 'error')
  const latest = errors.map(({ code, params }) =>
    code === 'compare/dates-differ' || code === 'compare/date-too-early' ? params['latest'] : null,
  )
  const day = latest.find((one) => typeof one === 'string')
  return (
    <section aria-label={w.refused}>
      <ul className="problems">
        {of.failed === null ? null : <li className="error">{words.ui.failed(of.failed)}</li>}
        {of.unread.map((file) => (
          <li key={file} className="error">
            <p>
              {w.unread(file)}{' '}
              <Link to="/deals/$file" params={{ file }} search={keep}>
                {w.mend}
              </Link>
            </p>
          </li>
        ))}
        {errors.map((one) => (
          <li key={`${one.at.source}${one.at.path}${one.code}`} className="error">
            <p>{one.message}</p>
          </li>
        ))}
      </ul>
      {day === undefined || typeof day !== 'string' ? null : (
        <button type="button" className="link" onClick={() => onDate(day)}>
          {w.useDate(day)}
        </button>
      )}
    </section>
  )
}
