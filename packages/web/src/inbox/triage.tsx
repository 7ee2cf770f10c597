import '../style/triage.css'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import type { Quote } from '@touchstone/core/triage'
import { nameIn } from '@touchstone/render'
import type { TriageWords } from '@touchstone/render/words/triage'
import type { TriageRow } from '@touchstone/verbs/triage'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { useOwnFiles } from '../desk/own-files.ts'
import { fits, type Only, readOnly, writeOnly } from './only.ts'
import { useTriage } from './use-triage.ts'

const THESIS = 'desk.thesis.yaml'

const load = async (lang: 'zh' | 'en'): Promise<TriageWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/triage')).triage
    : (await import('@touchstone/render/words/en/triage')).triage

/** Words of the table; the old language stays until the new one is there. */
function useTriageWords(lang: 'zh' | 'en'): TriageWords | null {
  const [held, setHeld] = useState<TriageWords | null>(null)
  useEffect(() => {
    let wanted = true
    void load(lang).then((words) => wanted && setHeld(words))
    return () => {
      wanted = false
    }
  }, [lang])
  return held
}

/** A document opened at the words that decide something. */
function At({ quote, children }: { readonly quote: Quote; readonly children: ReactNode }) {
  return (
    <Link
      to="/inbox/$file"
      params={{ file: quote.document }}
      search={(before: PageSearch): PageSearch => ({
        ...(before.lang === undefined ? {} : { lang: before.lang }),
        span: `${quote.span[0]}-${quote.span[1]}`,
        pane: 'source',
      })}
    >
      {children}
    </Link>
  )
}

/** Words as they stand, short enough for a cell. */
const shown = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ')
  return line.length > 36 ? `${line.slice(0, 35)}…` : line
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <>
      {quotes.map((one) => (
        <q key={`${one.document} ${one.span[0]}`}>
          <At quote={one}>{shown(one.quote)}</At>
        </q>
      ))}
    </>
  )
}

/** Everything in the inbox as one ranked table: what is new, what it is, what to ask. */
export function Triage() {
  const words = useWords()
  const say = useTriageWords(words.lang)
  const { texts, keep } = useOwnFiles('thesis')
  const thesis = texts[THESIS] ?? ''
  const { answer, issues, failed, working } = useTriage(thesis, words.lang)
  const { only: said } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  if (say === null) return null
  const only = readOnly(said)
  const narrow = (next: Only): void =>
    void navigate({
      to: '.',
      replace: true,
      search: (before: PageSearch): PageSearch => ({ ...before, only: writeOnly({ ...only, ...next }) }),
    })
  const rows = (answer?.rows ?? []).filter((row) => fits(row, only))
  const { page } = say
  const errors = issues.filter((one) => one.severity === 'error')
  return (
    <section className="triage" aria-label={page.title} aria-busy={working}>
      <h2>{page.title}</h2>
      <p className="more">{page.lead}</p>
      <div className="filters">
        <Filter
          label={page.filter.layer}
          all={page.all}
          names={say.layers}
          value={only.layer}
          onPick={(layer) => narrow({ layer })}
        />
        <Filter
          label={page.filter.claim}
          all={page.all}
          names={say.claims}
          value={only.claim}
          onPick={(claim) => narrow({ claim })}
        />
        <Filter
          label={page.filter.state}
          all={page.all}
          names={{ new: say.isNew, known: say.known }}
          value={only.state}
          onPick={(state) => narrow({ state })}
        />
        <ThesisBox
          say={say}
          text={thesis}
          problems={errors.map((one) => one.message)}
          onKeep={(text) => keep(THESIS, text.trim() === '' ? null : text)}
        />
      </div>
      {failed === null ? null : <p className="echo bad">{page.failed(failed)}</p>}
      {answer === null ? (
        failed === null ? (
          <p className="more">{page.working}</p>
        ) : null
      ) : (
        <>
          <p className="more" role="status">
            {page.caption(rows.length, answer.documents.length)}
            {answer.thesis === null ? ` · ${say.open}` : answer.thesis.name === null ? '' : ` · ${answer.thesis.name}`}
          </p>
          {answer.documents
            .filter((one) => one.copies.length > 0)
            .map((one) => (
              <p key={one.id} className="more">
                {one.title}
                {words.document.colon}
                {say.copies(one.copies.length)}
                {say.aside(one.copies.join(words.document.listComma))}
              </p>
            ))}
          {issues
            .filter((one) => one.severity === 'warning')
            .map((one) => (
              <p key={`${one.at.source} ${one.code} ${one.at.start ?? 0}`} className="more">
                {one.at.source}
                {words.document.colon}
                {one.message}
              </p>
            ))}
          {rows.length === 0 ? <p className="more">{page.none}</p> : <Table rows={rows} say={say} />}
        </>
      )}
    </section>
  )
}

interface ThesisProps {
  readonly say: TriageWords
  readonly text: string
  readonly problems: readonly string[]
  readonly onKeep: (text: string) => void
}

/** The fund's thesis as its file, opened when asked for. */
function ThesisBox({ say, text, problems, onKeep }: ThesisProps) {
  const [open, setOpen] = useState(problems.length > 0)
  const [draft, setDraft] = useState(text)
  const { page } = say
  return (
    <div className={open ? 'thesis open' : 'thesis'}>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {page.thesis}
      </button>
      {open ? (
        <>
          <Textarea
            aria-label={page.thesis}
            description={page.thesisHint}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
            rows={8}
            spellCheck={false}
            error={problems.length === 0 ? null : problems.join(' ')}
          />
          <Button size="xs" onClick={() => onKeep(draft)}>
            {page.apply}
          </Button>
        </>
      ) : null}
    </div>
  )
}

interface FilterProps {
  readonly label: string
  readonly all: string
  readonly names: Readonly<Record<string, string>>
  readonly value: string | undefined
  readonly onPick: (value: string | undefined) => void
}

function Filter({ label, all, names, value, onPick }: FilterProps) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      data={[{ value: '', label: all }, ...Object.entries(names).map(([key, name]) => ({ value: key, label: name }))]}
    />
  )
}

function Table({ rows, say }: { readonly rows: readonly TriageRow[]; readonly say: TriageWords }) {
  const { columns } = say
  return (
    <table className="table triage-table">
      <thead>
        <tr>
          {(['fit', 'company', 'amount', 'layer', 'claim', 'flags', 'reasons'] as const).map((key) => (
            <th key={key} scope="col">
              {columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} say={say} />
        ))}
      </tbody>
    </table>
  )
}

/** Figures of all documents side by side, each with what it is of and where it stands; nothing is averaged. */
function Sums({
  sums,
  differ,
  say,
}: {
  readonly sums: TriageRow['amounts']
  readonly differ: boolean
  readonly say: TriageWords
}) {
  const several = new Set(sums.map((one) => one.document)).size > 1
  return (
    <>
      {sums.map((one) => {
        const kind = say.kinds[one.kind] ?? ''
        return (
          <span key={`${one.document} ${one.span[0]}`} className="sum">
            <At quote={{ document: one.document, span: one.span, quote: one.raw }}>{one.raw}</At>
            {kind === '' ? null : say.aside(kind)}
            {several ? <span className="from"> {one.document}</span> : null}
          </span>
        )
      })}
      {differ ? <span className="differ">{say.differ}</span> : null}
    </>
  )
}

function Row({ row, say }: { readonly row: TriageRow; readonly say: TriageWords }) {
  const words = useWords()
  const terms: Readonly<Record<string, string>> = words.terms
  const { columns } = say
  const [first] = row.evidence
  const name = nameIn(row, words.lang) ?? say.unnamed
  const opening = first ?? row.claimWords[0] ?? row.layerWords[0]
  const about = [
    row.round === null ? null : (terms[`round/${row.round}`] ?? row.round),
    row.month,
    ...row.statuses.filter((one) => one !== 'completed').map((one) => say.states[one] ?? one),
    row.known ? say.known : say.isNew,
  ].filter((one) => one !== null)
  return (
    <tr className={row.excluded === null ? '' : 'excluded'}>
      <td className="fit" data-label={columns.fit}>
        {say.fit(row.fit === null ? null : Math.round(row.fit * 100), Math.round(row.weighed * 100))}
      </td>
      <th scope="row">
        {opening === undefined ? name : <At quote={opening}>{name}</At>}
        <span className="more">{about.join(' · ')}</span>
      </th>
      <td data-label={columns.amount}>
        <Sums sums={row.amounts} differ={row.amountsDiffer} say={say} />
        {row.valuations.length === 0 ? null : (
          <>
            <span className="more">{columns.valuation}</span>
            <Sums sums={row.valuations} differ={row.valuationsDiffer} say={say} />
          </>
        )}
      </td>
      <td data-label={columns.layer}>
        {row.layer === null ? <span className="more">{say.unsaid}</span> : say.layers[row.layer]}{' '}
        <Quotes quotes={row.layerWords.slice(0, 1)} />
        {row.otherLayers.map((one) => (
          <span key={one.layer} className="more">
            {say.instead}
            {words.document.colon}
            {say.layers[one.layer]} <Quotes quotes={one.evidence.slice(0, 1)} />
          </span>
        ))}
      </td>
      <td data-label={columns.claim}>
        {row.claim === null ? <span className="more">{say.unsaid}</span> : say.claims[row.claim]}{' '}
        <Quotes quotes={row.claimWords.slice(0, 1)} />
      </td>
      <td data-label={columns.flags} className="flags">
        {row.flags.length === 0 ? null : (
          <ul>
            {row.flags.map((one) => (
              <li key={one.id}>
                {one.says} <Quotes quotes={one.evidence.slice(0, 2)} />
                {one.against === undefined ? null : <span className="more">{one.against}</span>}
                <span className="more">
                  {say.page.refuted}
                  {words.document.colon}
                  {one.refutes}
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={columns.reasons}>
        <details>
          <summary>{say.page.why}</summary>
          <ul className="reasons">
            {row.excluded === null ? null : <li>{row.excluded.says}</li>}
            {row.reasons.map((one) => (
              <li key={one.criterion}>
                {one.says} <Quotes quotes={one.evidence.slice(0, 1)} />
              </li>
            ))}
            {row.leadsBy.length === 0 ? null : (
              <li>
                {columns.leads}
                {words.document.colon}
                {row.leadsBy.map((one) => `${one.name}${say.aside(one.document)}`).join(words.document.listComma)}
              </li>
            )}
            {row.historic.slice(0, 6).map((one) => (
              <li key={`${one.words.document} ${one.words.span[0]}`}>
                {say.page.past}
                {words.document.colon}
                {[one.round === null ? null : (terms[`round/${one.round}`] ?? one.round), one.amount]
                  .filter((it) => it !== null)
                  .join(' ')}{' '}
                <Quotes quotes={[one.words]} />
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  )
}
