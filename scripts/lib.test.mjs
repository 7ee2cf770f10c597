import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium, nodeSuffices, root } from './lib.mjs'

describe('what a fresh machine needs', () => {
  it('takes Node 20.19 and later, nothing older', () => {
    expect(['20.19.0', '20.20.2', '22.0.0', '24.21.0'].map(nodeSuffices)).toEqual([true, true, true, true])
    expect(['20.18.9', '18.20.0', '0.12.0'].map(nodeSuffices)).toEqual([false, false, false])
  })

  it('knows the root of the repository', () => expect(existsSync(join(root, 'package-lock.json'))).toBe(true))

  it('believes a named browser only where it exists', () => {
    const named = process.env.CHROMIUM
    process.env.CHROMIUM = join(root, 'package.json')
    expect(findChromium()).toBe(join(root, 'package.json'))
    process.env.CHROMIUM = join(root, 'no-such-browser')
    expect(findChromium()).not.toBe(join(root, 'no-such-browser'))
    if (named === undefined) delete process.env.CHROMIUM
    else process.env.CHROMIUM = named
  })
})
