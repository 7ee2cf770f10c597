/** One rule of the repository as a program: it reads files through `Repo` and names every breach with file and line. */
export interface Violation {
  readonly file: string
  readonly line: number
  readonly message: string
}

export interface Check {
  readonly name: string
  readonly says: string
  readonly run: (repo: Repo) => readonly Violation[] | Promise<readonly Violation[]>
}

/** The files a check may see; tests plant violations through an in-memory one. */
export interface Repo {
  readonly root: string
  readonly files: readonly string[]
  readonly read: (path: string) => string
  readonly has: (path: string) => boolean
}

/** A repository made of given texts, for tests. */
export function memoryRepo(texts: Readonly<Record<string, string>>): Repo {
  return {
    root: '/nowhere',
    files: Object.keys(texts).sort(),
    read: (path) => {
      const text = texts[path]
      if (text === undefined) throw new Error(`no such file: ${path}`)
      return text
    },
    has: (path) => texts[path] !== undefined,
  }
}

export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let i = 0; i < offset && i < text.length; i++) if (text.charCodeAt(i) === 10) line++
  return line
}
