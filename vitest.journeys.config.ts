import { defineConfig } from 'vitest/config'
import { common, shared } from './vitest.shared.ts'

export default defineConfig({
  ...shared,
  test: {
    ...common,
    include: [
      'packages/*/src/**/*.journey.test.ts',
      'packages/*/test/**/*.journey.test.ts',
      'scripts/**/*.journey.test.mjs',
    ],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
