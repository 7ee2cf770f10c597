import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '0'

/** The page and its worker as two bundles; workspace packages are read from their sources. */
export default defineConfig({
  plugins: [react()],
  define: { __ENGINE__: JSON.stringify(version) },
  resolve: { conditions: ['source', 'module', 'browser', 'default'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
})
