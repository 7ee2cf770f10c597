/** What the four test configurations share: workspace packages are read from their sources, property tests are seeded. */
const conditions = ['source', 'module', 'import', 'node', 'default']

export const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['import', 'node', 'default'] } },
}

export const common = {
  environment: 'node' as const,
  pool: 'threads' as const,
  setupFiles: ['./scripts/test-setup.ts'],
  exclude: ['**/node_modules/**', '**/dist/**'],
}
