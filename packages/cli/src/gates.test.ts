import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { run } from './main.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const deals = ['below', 'notifiable', 'prohibited'] as const

interface Answer {
  readonly gates: readonly { readonly id: string; readonly fund: string | null; readonly state: string }[]
  readonly verdict: { readonly choice: string }
}

/** The deal of 9e22, 1.1e23 or 1.1e25 operations before one fund, on its own date or another. */
async function underwritten(deal: (typeof deals)[number], fund: string, asOf?: string): Promise<Answer> {
  let out = ''
  const text = readFileSync(`${root}golden/gates/${deal}.deal.yaml`, 'utf8')
  const io: Io = {
    out: (more) => void (out += more),
    err: () => undefined,
    stdin: () => Promise.resolve(new TextEncoder().encode(text.replace('asOf: 2025-01-02', `asOf: ${asOf}`))),
    env: {},
    cwd: root,
    isTty: false,
    columns: 100,
  }
  const file = asOf === undefined ? `golden/gates/${deal}.deal.yaml` : '-'
  await run(['underwrite', file, '--fund', `golden/gates/${fund}.fund.yaml`, '--draws', '256', '--json'], io)
  return (JSON.parse(out) as { value: Answer }).value
}

const outbound = async (fund: string, asOf?: string): Promise<readonly (string | null)[]> => {
  const states: (string | null)[] = []
  for (const deal of deals) {
    const { gates } = await underwritten(deal, fund, asOf)
    states.push(gates.find((one) => one.id === 'outbound')?.state ?? null)
  }
  return states
}

describe('gates of a fund’s file', () => {
  it('open and stop by the operations of training where US persons stand behind it, from 2025-01-02', async () => {
    expect(await outbound('us-person')).toEqual(['ok', 'open', 'stop'])
    expect(await outbound('us-person', '2025-01-01')).toEqual(['ok', 'ok', 'ok'])
    expect((await underwritten('prohibited', 'us-person')).verdict.choice).toBe('void')
  })

  it('leave the outbound rule away for a renminbi fund, and ask for its own duties', async () => {
    const { gates, verdict } = await underwritten('prohibited', 'rmb')
    expect(gates.find((one) => one.id === 'outbound')).toBeUndefined()
    expect(verdict.choice).not.toBe('void')
    expect(gates.filter((one) => one.fund === 'rmb').map((one) => [one.id, one.state])).toEqual([
      ['fund-sector', 'ok'],
      ['fund-concentration', 'open'],
      ['fund-life', 'open'],
      ['fund-reinvestment', 'open'],
    ])
  })
})
