import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import type { Check, Repo, Violation } from './check.ts'
import {
  coreLayers,
  coreSideRooms,
  homeOf,
  isSource,
  isTest,
  packageImports,
  pureDependencies,
  purePackages,
  sideRoomReaders,
} from './layers.ts'
import { importsOf } from './syntax.ts'

const builtins = new Set(builtinModules)

function roomAllowed(from: string, to: string): boolean {
  if (from === to) return true
  const side = coreSideRooms[from]
  if (side !== undefined) return side.includes(to)
  if (coreSideRooms[to] !== undefined) return sideRoomReaders[to]?.includes(from) ?? false
  const a = coreLayers[from]
  const b = coreLayers[to]
  return a !== undefined && b !== undefined && b < a
}

/** The file a module name means inside the repository, or null for something from outside. */
function resolve(repo: Repo, path: string, name: string): string | null {
  if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), name.replace(/\?.*$/, '')))
  const own = /^@touchstone\/([^/]+)(?:\/(.+))?$/.exec(name)
  if (own === null) return null
  const stem = `packages/${own[1]}/src/${own[2] === undefined ? '' : `${own[2]}/`}index.ts`
  if (repo.has(stem)) return stem
  return `packages/${own[1]}/src/${own[2] ?? 'index'}.ts`
}

function directions(repo: Repo): Violation[] {
  const found: Violation[] = []
  for (const path of repo.files) {
    const home = homeOf(path)
    if (home === null || !isSource(path)) continue
    const test = isTest(path)
    for (const one of importsOf(repo, path)) {
      const say = (message: string): void => void found.push({ file: path, line: one.line, message })
      const target = resolve(repo, path, one.from)
      if (target === null) {
        if (test || !purePackages.includes(home.pack)) continue
        if (one.from.startsWith('node:') || builtins.has(one.from))
          say(`${home.pack} is pure and may not import ${one.from}`)
        else if (
          !(pureDependencies[home.pack] ?? []).some((name) => one.from === name || one.from.startsWith(`${name}/`))
        )
          say(`${home.pack} may not depend on ${one.from}`)
        continue
      }
      const to = homeOf(target)
      if (to === null) {
        if (!test) say(`imports ${one.from}, which lies outside the packages`)
        continue
      }
      if (to.pack !== home.pack) {
        if (one.from.startsWith('.')) say(`reaches into another package by path: ${one.from}`)
        else if (
          !(packageImports[home.pack] ?? []).includes(to.pack) &&
          !(test && (to.pack === 'reference' || to.pack === 'files' || to.pack === 'core'))
        )
          say(`${home.pack} may not import ${to.pack}`)
      } else if (home.pack === 'core' && home.room !== null && to.room !== null && home.room !== to.room) {
        if (one.from.startsWith('.'))
          say(`reaches into another room by path: ${one.from}; write @touchstone/core/${to.room}`)
        if (!roomAllowed(home.room, to.room))
          say(`room ${home.room} may not import room ${to.room} (a lower layer only)`)
      } else if (home.pack === 'core' && home.room !== null && to.room === home.room && !one.from.startsWith('.'))
        say(`imports its own room by its public name: ${one.from}`)
    }
  }
  return found
}

/** Rings of files that import each other; type-only imports count, since they tie minds together as well. */
function cycles(repo: Repo): Violation[] {
  const graph = new Map<string, string[]>()
  for (const path of repo.files) {
    if (homeOf(path) === null || !isSource(path) || isTest(path)) continue
    const targets = importsOf(repo, path).flatMap((one) => resolve(repo, path, one.from) ?? [])
    graph.set(path, targets)
  }
  const found: Violation[] = []
  const state = new Map<string, 'open' | 'done'>()
  const stack: string[] = []
  const visit = (path: string): void => {
    state.set(path, 'open')
    stack.push(path)
    for (const next of graph.get(path) ?? []) {
      if (!graph.has(next)) continue
      const seen = state.get(next)
      if (seen === 'open') {
        const ring = [...stack.slice(stack.indexOf(next)), next]
        found.push({ file: next, line: 1, message: `import cycle: ${ring.join(' → ')}` })
      } else if (seen === undefined) visit(next)
    }
    stack.pop()
    state.set(path, 'done')
  }
  for (const path of graph.keys()) if (!state.has(path)) visit(path)
  return found
}

export const imports: Check = {
  name: 'imports',
  says: 'a file imports from a lower layer or its own folder; no cycles; pure packages import nothing of Node',
  run: (repo) => [...directions(repo), ...cycles(repo)],
}
