import { defineConfig } from 'vitest/config'
import { common, shared } from './vitest.shared.ts'

export default defineConfig({
  ...shared,
  test: {
    ...common,
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/test/**/*.test.ts',
      'checks/src/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    exclude: [...common.exclude, '**/*.deep.test.ts', '**/*.browser.test.ts', '**/*.journey.test.*'],
    testTimeout: 30_000,
    // Tests share no state, so the modules of a worker are loaded once and not once per file; two cores, two workers.
    isolate: false,
    maxWorkers: 2,
  },
})
