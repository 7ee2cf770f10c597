import { defineConfig } from 'vitest/config'
import { common, shared } from './vitest.shared.ts'

export default defineConfig({
  ...shared,
  test: { ...common, include: ['packages/*/src/**/*.deep.test.ts'], testTimeout: 600_000 },
})
