import type { BlockView } from '@touchstone/render'
import { lazy, Suspense } from 'react'
import { useWords } from '../app/language.tsx'
import { Chart } from './chart.tsx'
import { Chip } from './chip.tsx'
import { Runs } from './inline.tsx'
import { TableBlock } from './table.tsx'

/** Pictures other than the ladder stand below the first screen, so what draws them is loaded after it. */
const Picture = lazy(() => import('./picture.tsx'))

type Of<K extends BlockView['kind']> = { readonly of: Extract<BlockView, { kind: K }> }

function Heading({ of }: Of<'heading'>) {
  const runs = <Runs of={of.runs} />
  if (of.level === 1) return <h1 className="answer">{runs}</h1>
  return of.level === 2 ? <h2>{runs}</h2> : <h3>{runs}</h3>
}

function Claims({ of }: Of<'claims'>) {
  return (
    <ul className="claims">
      {of.rows.map((row) => (
        <li key={row.id}>
          <Chip state={row.verdict} word={row.word} />
          <div>
            {row.says === null ? null : (
              <p className="says">
                <Runs of={row.says} />
              </p>
            )}
            <p>
              <Runs of={row.reason} />
              {row.probability === null ? null : (
                <span className="more">
                  {' '}
                  <Runs of={row.probability} />
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Gates({ of }: Of<'gates'>) {
  return (
    <ul className="claims">
      {of.rows.map((row) => (
        <li key={row.id}>
          <Chip state={row.state} word={row.word} />
          <div>
            <p className="strong">{row.name}</p>
            <p>
              <Runs of={row.why} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Questions({ of }: Of<'questions'>) {
  const { document: words } = useWords()
  return (
    <ol className="questions">
      {of.rows.map((row) => (
        <li key={row.id}>
          <p className="strong">{row.ask}</p>
          <p className="more">
            {row.see === '' ? null : `${words.questions.see}${words.colon}${row.see}`}
            {row.worth === null ? null : (
              <>
                {' · '}
                {words.questions.worth}
                {words.colon}
                <Runs of={row.worth} />
              </>
            )}
            {row.flip === null ? null : (
              <>
                {' · '}
                {words.questions.flip}
                {words.colon}
                <Runs of={row.flip} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Bank({ of }: Of<'bank'>) {
  const { document: words } = useWords()
  return (
    <ol className="questions">
      {of.rows.map((row) => (
        <li key={row.id}>
          <p className="strong">{row.ask}</p>
          {row.lines.map((line, at) => (
            <p key={at} className="more">
              {line.map(({ label, value }, index) => (
                <span key={index}>
                  {index === 0 ? '' : ' · '}
                  {label}
                  {words.colon}
                  <Runs of={value} />
                </span>
              ))}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** One block of a memo; of a block that is fresh in parts, the tiles outside `fresh` are not. */
export function Block({ of, fresh = null }: { readonly of: BlockView; readonly fresh?: ReadonlySet<object> | null }) {
  switch (of.kind) {
    case 'heading':
      return <Heading of={of} />
    case 'paragraph':
      return (
        <p className={`paragraph ${of.section}`}>
          <Runs of={of.runs} />
        </p>
      )
    case 'list': {
      const items = of.items.map((item, index) => (
        <li key={index}>
          <Runs of={item} />
        </li>
      ))
      return of.ordered ? <ol className="list">{items}</ol> : <ul className="list">{items}</ul>
    }
    case 'figures':
      return (
        <dl className="tiles">
          {of.tiles.map((tile) => (
            <div key={tile.label} className={fresh === null || fresh.has(tile) ? undefined : 'stale'}>
              <dt>{tile.label}</dt>
              <dd>
                <Runs of={tile.value} />
                {tile.note === null ? null : (
                  <small>
                    <Runs of={tile.note} />
                  </small>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableBlock of={of.table} />
    case 'claims':
      return <Claims of={of} />
    case 'gates':
      return <Gates of={of} />
    case 'questions':
      return <Questions of={of} />
    case 'picture':
      return (
        <Suspense>
          <Picture of={of} />
        </Suspense>
      )
    case 'bank':
      return <Bank of={of} />
    case 'chart':
      return <Chart of={of} />
    case 'record':
      return (
        <>
          <dl className="record">
            {of.items.map((item) => (
              <div key={item.label}>
                <dt>{item.label}</dt>
                <dd>{item.value}</dd>
              </div>
            ))}
          </dl>
          <p className="more">{of.same}</p>
        </>
      )
  }
}
