import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'
import { isSource, isTest } from './layers.ts'
import { sourceFile, ts, walk } from './syntax.ts'

export const noAny: Check = {
  name: 'no-any',
  says: 'no `any` in a type, no switched-off type checks outside type tests',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (!isSource(path) || path.endsWith('.mjs')) continue
      const file = sourceFile(repo, path)
      walk(file, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword)
          found.push({ file: path, line: lineOf(file.text, node.getStart()), message: '`any` in a type' })
      })
      const comment = isTest(path) ? /@ts-(ignore|nocheck)/g : /@ts-(ignore|nocheck|expect-error)/g
      for (const hit of file.text.matchAll(comment))
        if (!path.startsWith('checks/'))
          found.push({
            file: path,
            line: lineOf(file.text, hit.index),
            message: `${hit[0]} switches the type check off`,
          })
    }
    return found
  },
}
