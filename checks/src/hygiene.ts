import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(?:work|farm|root)\/[\w.]/g, 'a path of one machine'],
  [/\/home\/[a-z][\w-]*\//g, 'a path of one machine'],
  [/registry\.[a-z]+\.[a-z]{2,}/g, 'the address of a package registry'],
]
const soft: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|XXX)\b/g, 'a placeholder'],
  [/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/g, 'a test that is not run'],
  // A module that exports `then` is taken for a promise: importing it at run time waits for ever.
  [/^export (?:async )?(?:function|const|let|class) then\b/gm, 'a module that looks like a promise'],
]

export const hygiene: Check = {
  name: 'hygiene',
  says: 'nothing committed names a path of a machine or a registry, leaves a placeholder, skips a test or exports `then`',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (path.startsWith('checks/src/hygiene') || /\.(png|woff2|ico|pdf)$/.test(path)) continue
      const text = repo.read(path)
      const code = /\.(ts|tsx|mjs)$/.test(path)
      for (const [pattern, what] of code ? [...rules, ...soft] : rules)
        for (const hit of text.matchAll(pattern))
          found.push({ file: path, line: lineOf(text, hit.index), message: `${what}: ${hit[0]}` })
    }
    return found
  },
}
