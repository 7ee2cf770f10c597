import type { Told } from '@touchstone/verbs'
import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { FileChooser } from '../answer/file-chooser.tsx'
import { TextEditor } from '../answer/text-editor.tsx'
import { useLibrary } from '../desk/library.tsx'
import { takeBytes } from '../inbox/take.ts'
import type { FundChoice } from './use-fund.ts'
import { useFundWords } from './words.tsx'

type Edition = 'internal' | 'external'

interface Props {
  readonly funds: readonly FundChoice[]
  readonly fund: FundChoice | null
  readonly beside: string | null
  readonly deal: string | null
  readonly edition: Edition
  readonly issues: readonly Told[]
  readonly onPick: (file: string) => void
  readonly onBeside: (file: string | null) => void
  readonly onDeal: (file: string | null) => void
  readonly onEdition: (edition: Edition) => void
  readonly onText: (file: string, text: string | null) => void
}

/** Which fund, beside which, against which deal and for whom; and the fund's file, open to change. */
export function FundForm(props: Props) {
  const { funds, fund, beside, deal, edition, issues, onPick, onBeside, onDeal, onEdition, onText } = props
  const words = useFundWords()
  const w = words.fundPage.form
  const library = useLibrary()
  const ids = useId()
  const deals = [
    ...new Set([...library.deals, ...library.examples.filter((one) => one.kind === 'deal').map((one) => one.file)]),
  ]
  const takeFile = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const taken = takeBytes(name, bytes)
    if (taken.kind === 'empty') return words.ui.inbox.empty
    if (taken.kind !== 'text') return words.ui.inbox.notText(taken.name)
    const file = /\.fund\.ya?ml$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.fund.yaml`
    onText(file, taken.text)
    onPick(file)
    return null
  }
  const pick = (label: string, key: string, value: string | null, none: string, options: readonly string[][]) => (
    <div className="field wide">
      <label htmlFor={`${ids}${key}`}>{label}</label>
      <select
        id={`${ids}${key}`}
        name={key}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value === '' ? null : event.currentTarget.value
          if (key === 'beside') onBeside(chosen)
          else onDeal(chosen)
        }}
      >
        <option value="">{none}</option>
        {options.map(([file = '', title = '']) => (
          <option key={file} value={file}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <div className="form">
      <FileChooser
        words={{ ...w, label: w.fund }}
        choices={funds}
        chosen={fund?.file ?? ''}
        accept=".yaml,.yml,.json,text/yaml"
        pastedAs="pasted.fund.yaml"
        onPick={onPick}
        onFile={takeFile}
      />
      <div>
        {pick(
          w.beside,
          'beside',
          beside,
          w.none,
          funds.filter((one) => one.file !== fund?.file).map((one) => [one.file, one.title]),
        )}
        {pick(
          w.deal,
          'deal',
          deal,
          w.noDeal,
          deals.map((file) => [file, file.replace(/\.deal\.ya?ml$/, '')]),
        )}
        <div className="field wide">
          <span id={`${ids}edition`}>{w.edition}</span>
          <SegmentedControl
            size="xs"
            aria-labelledby={`${ids}edition`}
            value={edition}
            onChange={(next) => onEdition(next === 'external' ? 'external' : 'internal')}
            data={(['internal', 'external'] as const).map((value) => ({ value, label: w.editions[value] }))}
          />
          <p className="echo">{w.editionHint[edition]}</p>
        </div>
      </div>
      {fund === null ? null : (
        <section className="file-text" aria-label={w.text}>
          <h2>
            {w.text} <span className="more">{fund.file}</span>
            {fund.changed ? <span className="yours-tag">{w.changed}</span> : null}
          </h2>
          <p className="more">{w.textHint}</p>
          {fund.changed || fund.own ? (
            <p>
              <button type="button" className="link" onClick={() => onText(fund.file, null)}>
                {fund.own ? w.remove : w.reset}
              </button>
            </p>
          ) : null}
          <TextEditor
            label={fund.file}
            text={fund.text}
            issues={issues.filter((one) => one.at.source === fund.file || one.at.source === '')}
            onEdit={(text) => onText(fund.file, text)}
          />
        </section>
      )}
    </div>
  )
}
