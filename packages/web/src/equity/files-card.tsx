import type { TableInput, TableView } from '@touchstone/verbs/equity'
import { useState } from 'react'
import { ledger } from '../core/client.ts'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly answer: TableView
  readonly index: number
  readonly table: TableInput
}

function save(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A name that every system takes as a file's. */
const safe = (name: string): string => name.replace(/[^\p{L}\p{N}.-]+/gu, '-')

/** The cap table in formats to take along. */
export function FilesCard({ answer, index, table }: Props) {
  const words = useEquityWords()
  const { files: w } = words.equityPage
  const [failed, setFailed] = useState<string | null>(null)
  const stem = safe(`${answer.company}${answer.undated ? '' : `-${answer.days[index]?.date ?? ''}`}`)
  const excel = async (): Promise<void> => {
    const { capTableWorkbook, writeXlsx } = await import('@touchstone/render/workbook')
    const bytes = writeXlsx(capTableWorkbook(answer, index, words.equityPage))
    save(`${stem}.xlsx`, [new Uint8Array(bytes)], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  }
  const other = async (format: 'ocf' | 'cap'): Promise<void> => {
    const at = `${new Date().toISOString().slice(0, 19)}Z`
    const told = await ledger().ask('tableExport', { ...table, at }, { lang: words.lang, lane: 'tableExport' })
    const value = told?.envelope.value
    if (value === undefined) throw new Error(told?.envelope.issues[0]?.message ?? '')
    if (format === 'cap') return save(`${safe(answer.company)}.cap.yaml`, [value.cap], 'text/yaml')
    const { zipStored } = await import('@touchstone/render/workbook')
    save(`${safe(answer.company)}.ocf.zip`, [new Uint8Array(zipStored(Object.entries(value.ocf)))], 'application/zip')
  }
  const button = (label: string, make: () => Promise<void>) => (
    <button
      type="button"
      className="link"
      onClick={() => {
        setFailed(null)
        make().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      }}
    >
      {label}
    </button>
  )
  return (
    <p className="buttons take-along">
      <span>{w.title}</span>
      {button(w.excel, excel)}
      {button(w.ocf, () => other('ocf'))}
      {button(w.cap, () => other('cap'))}
      {failed === null ? null : (
        <span className="echo bad" role="alert">
          {words.ui.failed(failed)}
        </span>
      )}
    </p>
  )
}
