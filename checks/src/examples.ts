import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check, Repo, Violation } from './check.ts'
import { homeOf, isSource, isTest } from './layers.ts'

export interface Example {
  readonly file: string
  readonly line: number
  readonly room: string
  readonly expression: string
  readonly value: string
}

/** Every `@example expression // value` of core, in file order. */
export function examplesOf(repo: Repo): readonly Example[] {
  const found: Example[] = []
  for (const path of repo.files) {
    const home = homeOf(path)
    if (home?.pack !== 'core' || home.room === null || !isSource(path) || isTest(path)) continue
    const room = home.room
    repo
      .read(path)
      .split('\n')
      .forEach((text, index) => {
        const hit = /^\s*(?:\/\*)?\*+\s*@example\s+(.*?)\s+\/\/\s+(.*?)\s*(?:\*\/)?$/.exec(text)
        if (hit !== null)
          found.push({ file: path, line: index + 1, room, expression: hit[1] ?? '', value: hit[2] ?? '' })
      })
  }
  return found
}

const show = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one)) ?? 'undefined'

/** Runs one example with the given names in scope; null when its value is the one written beside it. */
export function runExample(example: Example, scope: Readonly<Record<string, unknown>>): string | null {
  try {
    const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default')
    // Documentation of our own files only; nothing of a user ever gets here.
    const evaluate = (code: string): unknown =>
      new Function(...names, `return (${code}\n)`)(...names.map((name) => scope[name])) as unknown
    const [got, want] = [show(evaluate(example.expression)), show(evaluate(example.value))]
    return got === want ? null : `gives ${got}, not ${want}`
  } catch (error) {
    return `fails: ${String(error)}`
  }
}

export const examples: Check = {
  name: 'examples',
  says: 'every documented example of core gives the value written beside it',
  run: async (repo) => {
    const all = examplesOf(repo)
    const load = async (path: string): Promise<Record<string, unknown>> => ({
      ...((await import(pathToFileURL(join(repo.root, path)).href)) as object),
    })
    const reference = (await load('packages/reference/dist/engine.js'))['engineReference'] as
      | { readings?: unknown }
      | undefined
    const found: Violation[] = []
    const scopes = new Map<string, Record<string, unknown>>()
    for (const example of all) {
      let scope = scopes.get(example.room)
      if (scope === undefined) {
        scope = {
          reference,
          readings: reference?.readings,
          options: { readings: reference?.readings },
          ...(example.room === 'facts' || example.room === 'units'
            ? {}
            : {
                ...(await load('packages/core/dist/units/index.js')),
                ...(await load('packages/core/dist/chance/index.js')),
              }),
          ...(await load(`packages/core/dist/${example.room}/index.js`)),
        }
        scopes.set(example.room, scope)
      }
      const own = example.file.replace(/^packages\/core\/src\//, 'packages/core/dist/').replace(/\.ts$/, '.js')
      const wrong = runExample(example, { ...scope, ...(await load(own)) })
      if (wrong !== null)
        found.push({ file: example.file, line: example.line, message: `${example.expression} ${wrong}` })
    }
    if (all.length < 20)
      found.push({ file: 'packages/core', line: 1, message: `only ${all.length} examples were found` })
    return found
  },
}
