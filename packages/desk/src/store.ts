import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const DEAL = /^[\p{L}\p{N}._-]+\.deal\.yaml$/u
export const TEXT = /^[\p{L}\p{N}._-]+\.txt$/u

/** Longest name a file system of today takes, in bytes, less what a temporary name adds. */
const LONGEST = 200

/** Whether a name is one file of ours: no folder, no hidden file, nothing a shell or Windows would take for something else. */
export const validName = (name: string, shape: RegExp): boolean =>
  shape.test(name) &&
  !name.startsWith('.') &&
  !name.startsWith('-') &&
  !name.includes('..') &&
  !/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name) &&
  Buffer.byteLength(name) <= LONGEST

/** What a stored text is known by, so that nobody writes over a version he has not seen. */
export const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`

export type Written =
  | { readonly kind: 'written'; readonly etag: string }
  | { readonly kind: 'conflict'; readonly etag: string }

/** Deal files and their texts as plain files of one folder, so that the command line reads the same ones. */
export class Store {
  private readonly folder: string
  private last: Promise<unknown> = Promise.resolve()

  constructor(folder: string) {
    this.folder = folder
  }

  async list(shape: RegExp): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => [])
    return names.filter((name) => validName(name, shape)).sort()
  }

  async read(name: string): Promise<string | null> {
    return readFile(join(this.folder, name), 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null
      throw error
    })
  }

  /** Writes a whole file or nothing. `seen` is the version the writer started from; null writes over whatever is there. */
  write(name: string, text: string, seen: string | null): Promise<Written> {
    const next = this.last.then(() => this.writeNow(name, text, seen))
    this.last = next.catch(() => undefined)
    return next
  }

  private async writeNow(name: string, text: string, seen: string | null): Promise<Written> {
    if (seen !== null) {
      const held = await this.read(name)
      const etag = held === null ? '' : etagOf(held)
      if (etag !== seen) return { kind: 'conflict', etag }
    }
    await mkdir(this.folder, { recursive: true })
    await writeFile(join(this.folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
    const waiting = join(this.folder, `.${randomUUID()}.part`)
    try {
      const handle = await open(waiting, 'wx')
      try {
        await handle.writeFile(text, 'utf8')
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(waiting, join(this.folder, name))
    } catch (error) {
      await rm(waiting, { force: true })
      throw error
    }
    return { kind: 'written', etag: etagOf(text) }
  }
}
