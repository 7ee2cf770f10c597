import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repo } from './check.ts'

/** The working tree as git sees it: tracked files and new ones that are not ignored, without those deleted. */
export function diskRepo(root: string): Repo {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  const files = [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort()
  const kept = new Map<string, string>()
  return {
    root,
    files,
    has: (path) => existsSync(join(root, path)),
    read: (path) => {
      let text = kept.get(path)
      if (text === undefined) {
        text = readFileSync(join(root, path), 'utf8')
        kept.set(path, text)
      }
      return text
    },
  }
}
