import { describe, expect, it } from 'vitest'
import { failure } from './failure.ts'

const said = (error: Error, method: string, path: string, lang: 'zh' | 'en'): string =>
  failure(error, { method, path, lang })
    .issues.map((one) => `${one.code}: ${one.message}`)
    .join()

const refusedBy = (code: string): Error => Object.assign(new Error(`${code}: of the system`), { code })

describe('an error of the desk', () => {
  it('says that a file could not be written, and why', () => {
    expect(said(refusedBy('ENOSPC'), 'PUT', '/api/v1/deals/%E9%9D%92%E7%A0%9A.deal.yaml', 'en')).toBe(
      'output/cannot-write: Cannot write 青砚.deal.yaml: the disk is full.',
    )
    expect(said(refusedBy('EACCES'), 'GET', '/api/v1/texts/a.txt', 'zh')).toMatch(
      /^input\/unreadable: .*a\.txt.*没有权限/,
    )
  })
  it('takes the blame for everything else, without what a stranger should not see', () => {
    const error = new Error('secret of /home/somebody')
    for (const lang of ['zh', 'en'] as const)
      expect(said(error, 'POST', '/api/v1/memo', lang)).toMatch(/^desk\/failed: /)
    expect(said(error, 'POST', '/api/v1/memo', 'en')).toContain('The fault is ours')
    expect(said(error, 'POST', '/api/v1/memo', 'en')).not.toContain('secret')
  })
  it('survives a path that cannot be decoded', () => {
    expect(said(refusedBy('EROFS'), 'PUT', '/api/v1/deals/%E9%', 'en')).toContain('read-only')
  })
})
