import type { Check, Violation } from './check.ts'

type Rgb = readonly [number, number, number]

function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? Array.from(hex.slice(1), (d) => d + d).join('') : hex.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours, WCAG 2.2: 21 for black on white. */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(rgb(a)), luminance(rgb(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** The tokens of both themes: `:root` (light) and `.dark`. */
export function themes(css: string): Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> {
  const read = (selector: RegExp): Record<string, string> => {
    const tokens: Record<string, string> = {}
    for (const [, head, body] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g))
      if (selector.test(head ?? ''))
        for (const [, name, value] of (body ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{3,6})\s*;/g))
          tokens[name ?? ''] = value ?? ''
    return tokens
  }
  return { light: read(/\.light|:root/), dark: read(/\.dark/) }
}

const surfaces = ['page', 'surface', 'sunken', 'raised']
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'asked', 'plausible', 'stretched', 'impossible', 'unverifiable']
const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface, 4.5] as const)),
  ...['asked', 'plausible', 'stretched', 'impossible', 'unverifiable', 'accent'].map(
    (name) => [name, `${name}-soft`, 4.5] as const,
  ),
  ['on-accent', 'accent', 4.5],
  ...['1', '2', '3', '4', '5'].map((n) => [`on-r${n}`, `r${n}`, 4.5] as const),
  ...['line-strong', 'asked-mark', 'focus', 'axis', 's1', 's2', 's3', 's4', 's5'].flatMap((mark) =>
    ['page', 'surface'].map((surface) => [mark, surface, 3] as const),
  ),
]

export function contrastBreaches(css: string, file: string): readonly Violation[] {
  const found: Violation[] = []
  for (const [theme, tokens] of Object.entries(themes(css)))
    for (const [fore, back, least] of pairs) {
      const [a, b] = [tokens[fore], tokens[back]]
      if (a === undefined || b === undefined) {
        found.push({ file, line: 1, message: `${theme}: --${a === undefined ? fore : back} is missing` })
        continue
      }
      const ratio = contrastRatio(a, b)
      if (ratio < least)
        found.push({
          file,
          line: 1,
          message: `${theme}: --${fore} on --${back} has ${ratio.toFixed(2)}, less than ${least}`,
        })
    }
  return found
}

export const contrast: Check = {
  name: 'contrast',
  says: 'every text token reaches 4.5:1 on every surface, every mark 3:1, in both themes',
  run: (repo) => {
    const path = repo.files.find((one) => /^packages\/web\/.*tokens\.css$/.test(one))
    return path === undefined
      ? [{ file: 'packages/web', line: 1, message: 'tokens.css is missing' }]
      : contrastBreaches(repo.read(path), path)
  },
}
