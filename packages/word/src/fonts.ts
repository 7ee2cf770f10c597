import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { rasteriser } from './raster.ts'

/** A font that pictures are drawn with, and whether it has Chinese. */
export interface Font {
  readonly bytes: Uint8Array
  readonly chinese: boolean
}

/** Where to look, and which file was asked for by name. */
export interface Shelf {
  readonly folders: readonly string[]
  readonly asked?: string | undefined
}

/** Files that are known to hold simplified Chinese, the better to read first. */
const CHINESE: readonly string[] = [
  'msyh.ttc',
  'msyh.ttf',
  'notosanscjk-regular.ttc',
  'notosanscjksc-regular.otf',
  'notosanssc-regular.otf',
  'notosanssc-regular.ttf',
  'sourcehansanssc-regular.otf',
  'sourcehansanscn-regular.otf',
  'sourcehansans.ttc',
  'pingfang.ttc',
  'hiragino sans gb.ttc',
  'stheiti light.ttc',
  'stheiti medium.ttc',
  'wqy-microhei.ttc',
  'wqy-zenhei.ttc',
  'droidsansfallbackfull.ttf',
  'deng.ttf',
  'simhei.ttf',
  'simsun.ttc',
  'notoserifcjk-regular.ttc',
  'songti.ttc',
  'arial unicode.ttf',
  'uming.ttc',
]

/** For pictures without Chinese where no Chinese font is. */
const LATIN: readonly string[] = [
  'segoeui.ttf',
  'arial.ttf',
  'helvetica.ttc',
  'notosans-regular.ttf',
  'dejavusans.ttf',
  'liberationsans-regular.ttf',
]

/** The usual folders of a system. */
export function shelfOf(env: Readonly<Record<string, string | undefined>>, platform: string = process.platform): Shelf {
  const home = homedir()
  const asked = env['TOUCHSTONE_FONT']
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    return { asked, folders: [join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), join(local, 'Microsoft/Windows/Fonts')] }
  }
  if (platform === 'darwin')
    return { asked, folders: ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')] }
  return {
    asked,
    folders: ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')],
  }
}

/** Files of the named fonts that are there, in the order of the names. */
async function present(folders: readonly string[], names: readonly string[]): Promise<readonly string[]> {
  const found: { readonly rank: number; readonly path: string }[] = []
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true }).catch((): string[] => [])
    for (const file of files) {
      const rank = names.indexOf(basename(file).toLowerCase())
      if (rank >= 0) found.push({ rank, path: join(folder, file) })
    }
  }
  return found.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).map((one) => one.path)
}

const sample = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" font-size="20"><text x="2" y="20">${text}</text></svg>`

/** Whether a font has two signs: one that has not draws the same box, or nothing, for both. */
async function draws(font: Uint8Array, one: string, other: string): Promise<boolean> {
  const draw = await rasteriser()
  const drawn = [one, other, ''].map((text) => Buffer.from(draw(sample(text), font)).toString('base64'))
  return new Set(drawn).size === drawn.length
}

/** Whether a font has Chinese. */
export const drawsChinese = (font: Uint8Array): Promise<boolean> => draws(font, '试', '金')

/** The font to draw pictures with: the one asked for, else the first usual one with Chinese, else a Latin one, else none. */
export async function findFont(shelf: Shelf): Promise<Font | null> {
  const read = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null)
  const own = shelf.asked === undefined || shelf.asked === '' ? [] : [shelf.asked]
  for (const path of [...own, ...(await present(shelf.folders, CHINESE))]) {
    const bytes = await read(path)
    if (bytes !== null && (await drawsChinese(bytes))) return { bytes, chinese: true }
  }
  for (const path of [...own, ...(await present(shelf.folders, LATIN))]) {
    const bytes = await read(path)
    if (bytes !== null && (await draws(bytes, 'a', 'b'))) return { bytes, chinese: false }
  }
  return null
}
