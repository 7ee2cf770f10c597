import { posix } from 'node:path'
import type { Check, Repo, Violation } from './check.ts'
import { homeOf, isSource, isTest } from './layers.ts'
import { importsOf } from './syntax.ts'

interface Project {
  readonly exclude?: readonly string[]
  readonly references?: readonly { readonly path: string }[]
}

const projectOf = (repo: Repo, pack: string): Project =>
  JSON.parse(repo.read(`packages/${pack}/tsconfig.json`)) as Project

/** The packages compiled before `pack`: those it refers to, and what they refer to. */
function compiledBefore(repo: Repo, pack: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { path } of projectOf(repo, pack).references ?? []) {
    const below = posix.basename(path)
    if (seen.has(below) || !repo.has(`packages/${below}/tsconfig.json`)) continue
    seen.add(below)
    compiledBefore(repo, below, seen)
  }
  return seen
}

/** What belongs to tests alone; a package compiles none of it, since tests may import what is compiled later. */
const LEFT_OUT = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/**/*.fixture.ts']

/**
 * A fresh clone compiles packages in the order of their references. A tree that was compiled before hides a reference
 * that is missing, because what it would have compiled is there already; this check does not depend on what is there.
 */
export const projects: Check = {
  name: 'projects',
  says: 'a package refers to every package it imports and compiles no test and no fixture, so a fresh clone builds',
  run: (repo) => {
    const found: Violation[] = []
    const packs = repo.files.flatMap((path) => /^packages\/([^/]+)\/tsconfig\.json$/.exec(path)?.[1] ?? [])
    const before = new Map(packs.map((pack) => [pack, compiledBefore(repo, pack)]))
    for (const pack of packs) {
      const excluded = projectOf(repo, pack).exclude ?? []
      for (const pattern of LEFT_OUT)
        if (!excluded.includes(pattern))
          found.push({
            file: `packages/${pack}/tsconfig.json`,
            line: 1,
            message: `compiles ${pattern}: add it to "exclude"`,
          })
    }
    for (const path of repo.files) {
      const pack = homeOf(path)?.pack
      if (pack === undefined || !isSource(path) || isTest(path)) continue
      for (const one of importsOf(repo, path)) {
        const other = /^@touchstone\/([^/]+)/.exec(one.from)?.[1]
        if (other === undefined || other === pack || before.get(pack)?.has(other) === true) continue
        found.push({
          file: path,
          line: one.line,
          message: `${pack} does not refer to ${other}: add it to "references" in packages/${pack}/tsconfig.json`,
        })
      }
    }
    return found
  },
}
