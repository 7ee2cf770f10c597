import { dealPage } from '@touchstone/render/words/en/deal-page'
import type { Told } from '@touchstone/verbs'
import { describe, expect, it } from 'vitest'
import { ownErrors } from './errors.ts'

const told = (code: string, path: string, severity: Told['severity'] = 'error'): Told => ({
  code,
  severity,
  message: `${code} said`,
  at: { source: 'a.deal.yaml', path },
  params: {},
})
const { own } = dealPage

describe('what is wrong with a reader’s own numbers', () => {
  it('stands beside its field', () => {
    const issues = [
      told('quantity/unreadable', '/ownNumbers/2/price'),
      told('deal/stake-over-100', '/ownNumbers/2/loss'),
    ]
    expect(ownErrors(issues, 'Kim', own)).toEqual({
      price: 'quantity/unreadable said',
      loss: 'deal/stake-over-100 said',
    })
  })

  it('asks for the name first, then for a number', () => {
    expect(ownErrors([told('own/nothing', '/ownNumbers')], ' ', own)).toEqual({ reader: own.needReader })
    expect(ownErrors([told('own/nothing', '/ownNumbers')], 'Kim', own)).toEqual({ price: own.needNumber })
  })

  it('is said below where it is of no field, and only if it is an error', () => {
    expect(
      ownErrors(
        [told('own/no-room', '/ownNumbers'), told('deal/unknown-key', '/ownNumbers/0/loss', 'warning')],
        'Kim',
        own,
      ),
    ).toEqual({ rest: 'own/no-room said' })
  })
})
