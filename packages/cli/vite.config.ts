import { defineConfig } from 'vite'

/**
 * The command line as a few files instead of a thousand, since opening each is what a short command waits for. The folder
 * stands beside `dist`, so that what looks for a file from its own place (`../package.json`) finds it from both. Packages
 * of others stay outside, but for the two that every command opens; so does the Word export, which only one format asks for.
 */
export default defineConfig({
  resolve: { conditions: ['source', 'node', 'default'] },
  ssr: {
    noExternal: [/^@touchstone\//, 'commander', 'yaml'],
    external: ['@touchstone/word'],
    resolve: { conditions: ['source', 'node', 'default'] },
  },
  build: {
    ssr: 'src/main.ts',
    outDir: 'bundle',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
})
