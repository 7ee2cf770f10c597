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
  },
})
