import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'import', 'node', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['import', 'node', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'checks/src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    exclude: ['**/*.deep.test.ts', '**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
    environment: 'node',
    pool: 'threads',
    testTimeout: 30_000,
  },
})
