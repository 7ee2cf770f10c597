import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Reads the print in a picture (PNG or JPEG); null where it cannot. */
export type Recognise = (picture: Uint8Array) => Promise<string | null>

/** The package that recognises print on this machine, where a user has installed it. */
export const RECOGNISER = '@gutenye/ocr-node'

/** Lines less sure than this are left out rather than guessed. */
const surest = 0.6

interface Line {
  readonly text: string
  readonly mean: number
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'mean' in value &&
  typeof value.mean === 'number'

interface Engine {
  detect(path: string): Promise<unknown>
}

const isEngine = (value: unknown): value is Engine =>
  typeof value === 'object' && value !== null && 'detect' in value && typeof value.detect === 'function'

async function load(): Promise<Engine | null> {
  // Not a dependency: 335 MB. A name in a variable keeps it from being looked up where it is absent.
  const name: string = RECOGNISER
  const found: unknown = await import(name).catch(() => null)
  const made: unknown = typeof found === 'object' && found !== null && 'default' in found ? found.default : null
  if (made === null || (typeof made !== 'object' && typeof made !== 'function')) return null
  if (!('create' in made) || typeof made.create !== 'function') return null
  const engine: unknown = await Promise.resolve(Reflect.apply(made.create, made, [])).catch(() => null)
  return isEngine(engine) ? engine : null
}

/** The recogniser of this machine; null where none is installed, so that its absence can be said. */
export async function recogniser(): Promise<Recognise | null> {
  const engine = await load()
  if (engine === null) return null
  return async (picture) => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-page-'))
    try {
      const path = join(folder, picture[0] === 0x89 ? 'page.png' : 'page.jpg')
      await writeFile(path, picture)
      const lines: unknown = await engine.detect(path)
      if (!Array.isArray(lines)) return null
      return lines
        .filter(isLine)
        .filter((one) => one.mean >= surest)
        .map((one) => one.text)
        .join('\n')
    } catch {
      return null
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
