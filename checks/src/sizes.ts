import type { Check } from './check.ts'
import { isSource } from './layers.ts'

export const LIMIT = 600

export const sizes: Check = {
  name: 'sizes',
  says: `a hand-written file has at most ${LIMIT} lines`,
  run: (repo) =>
    repo.files
      .filter(
        (path) => (isSource(path) || path.endsWith('.css')) && !/(^|\/)(fixtures?|corpus|golden|data)\//.test(path),
      )
      .map((path) => ({ path, lines: repo.read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LIMIT)
      .map(({ path, lines }) => ({
        file: path,
        line: LIMIT + 1,
        message: `${lines} lines, more than ${LIMIT}: cut it by ideas`,
      })),
}
