import { defineConfig } from 'vitest/config'
import { common, shared } from './vitest.shared.ts'

export default defineConfig({
  ...shared,
  test: {
    ...common,
    include: ['packages/*/src/**/*.browser.test.ts', 'packages/*/test/**/*.browser.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file has a desk and a browser of its own; two cores, two files at a time.
    maxWorkers: 2,
  },
})
