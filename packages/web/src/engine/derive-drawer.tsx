import type { DerivationKey } from '@touchstone/render'
import { type DerivationRow, type DerivationView, derivationView } from '@touchstone/render/engine'
import type { Derivation } from '@touchstone/verbs/engine'
import { useEffect, useMemo, useRef } from 'react'
import { useEngineWords } from './words.tsx'

interface Props {
  readonly opened: string
  readonly all: readonly Derivation[]
  readonly onOpen: (figure: DerivationKey) => void
  readonly onClose: () => void
}

interface RowsProps {
  readonly rows: readonly DerivationRow[]
  readonly fitted: boolean
  readonly onOpen: (figure: DerivationKey) => void
}

function Rows({ rows, fitted, onOpen }: RowsProps) {
  const { columns, opens } = useEngineWords().engine.derive
  return (
    <table className="table derivation">
      <thead>
        <tr>
          <th scope="col">{columns.input}</th>
          <th scope="col">{columns.value}</th>
          {fitted ? <th scope="col">{columns.prior}</th> : null}
          {fitted ? <th scope="col">{columns.moves}</th> : null}
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { opens: figure } = row
          return (
            <tr key={index}>
              <th scope="row">
                {figure === null ? (
                  row.label
                ) : (
                  <button type="button" className="link" title={opens(row.label)} onClick={() => onOpen(figure)}>
                    {row.label}
                  </button>
                )}
                {row.symbol === null ? null : <var> {row.symbol}</var>}
              </th>
              <td data-label={columns.value}>{row.value}</td>
              {fitted ? <td data-label={columns.prior}>{row.prior}</td> : null}
              {fitted ? <td data-label={columns.moves}>{row.moves}</td> : null}
              <td data-label={columns.source}>
                {row.url === null ? (
                  row.source
                ) : (
                  <a href={row.url} target="_blank" rel="noreferrer noopener">
                    {row.source}
                  </a>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Parts({ view, onOpen }: { readonly view: DerivationView; readonly onOpen: (figure: DerivationKey) => void }) {
  const w = useEngineWords().engine.derive
  const sections = [
    { key: 'inputs', title: w.inputs, hint: null, rows: view.inputs, fitted: false },
    { key: 'constants', title: w.doubt, hint: w.doubtHint, rows: view.constants, fitted: true },
    { key: 'evidence', title: w.evidence, hint: null, rows: view.evidence, fitted: false },
  ].filter((one) => one.rows.length > 0)
  return (
    <div className="parts">
      {sections.map((one) => (
        <section key={one.key} aria-label={one.title}>
          <h3>{one.title}</h3>
          {one.hint === null ? null : <p className="more">{one.hint}</p>}
          <Rows rows={one.rows} fitted={one.fitted} onOpen={onOpen} />
        </section>
      ))}
    </div>
  )
}

/** How a figure comes about: its formula in words and letters, the numbers put in, and where each is from. */
export function DeriveDrawer({ opened, all, onOpen, onClose }: Props) {
  const words = useEngineWords()
  const w = words.engine.derive
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollTo({ top: 0 })
  }, [opened])
  const view = useMemo(() => {
    const found = all.find((one) => one.key === opened)
    return found === undefined ? null : derivationView(found, words)
  }, [all, opened, words])
  const title = view?.title ?? w.empty
  return (
    <section ref={panel} className="drawer derive" tabIndex={-1} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="key" onClick={onClose} aria-label={`Esc ${words.ui.close}`}>
          Esc
        </button>
      </header>
      {view === null ? null : (
        <>
          <p>{view.says}</p>
          <p>
            <code>{view.formula}</code>
            {view.filled === null ? null : (
              <>
                <br />
                <code>{view.filled}</code>
              </>
            )}
          </p>
          <Parts view={view} onOpen={onOpen} />
        </>
      )}
    </section>
  )
}
