import { describe, expect, it } from 'vitest'
import { keyName } from './keys.ts'
import { firstLang } from './language.tsx'
import { readSearch } from './search.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('keys', () => {
  it('have names, pairs within a second included', () => {
    expect(keyName(press('j'), null)).toBe('j')
    expect(keyName(press('Z', { shiftKey: true }), null)).toBe('shift z')
    expect(keyName(press('?', { shiftKey: true }), null)).toBe('?')
    expect(keyName(press('s', { metaKey: true }), null)).toBe('ctrl s')
    expect(keyName(press('d'), 'g')).toBe('g d')
    expect(keyName(press('g'), 'g')).toBe('g')
    expect(keyName(press('Escape'), null)).toBe('Escape')
    expect(keyName(press('j', { altKey: true }), null)).toBe('')
  })
})

describe('the first language', () => {
  it('is that of the address, then the last chosen, then the browser’s', () => {
    expect(firstLang('?lang=en', 'zh', ['zh-CN'])).toBe('en')
    expect(firstLang('?lang=fr', 'zh', ['en'])).toBe('zh')
    expect(firstLang('', null, ['fr', 'zh-TW', 'en'])).toBe('zh')
    expect(firstLang('', null, ['fr'])).toBe('en')
  })
})

describe('the address', () => {
  it('gives what it can mean and nothing else', () => {
    expect(readSearch({ lang: 'zh', at: 3, pane: 'form', as: 'file', fig: 'ceiling', five: true, deal: 'x' })).toEqual({
      lang: 'zh',
      at: 3,
      pane: 'form',
      as: 'file',
      fig: 'ceiling',
      five: true,
      deal: 'x',
    })
    expect(readSearch({ lang: 'fr', at: '-1', pane: 'x', as: 1, fig: '', five: 'no', deal: 'x'.repeat(201) })).toEqual(
      {},
    )
    expect(readSearch({ depth: 'ic', deals: 'a.deal.yaml,b.deal.yaml', day: '2024-05-31' })).toEqual({
      depth: 'ic',
      deals: 'a.deal.yaml,b.deal.yaml',
      day: '2024-05-31',
    })
    expect(readSearch({ at: '1.5', depth: 'screen', deals: '', day: 'soon' })).toEqual({})
  })
})
