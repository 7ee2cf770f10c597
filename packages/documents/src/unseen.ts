/** What a style sets, in small letters without blanks around. */
function declarations(style: string): ReadonlyMap<string, string> {
  const set = new Map<string, string>()
  for (const one of style.split(';')) {
    const at = one.indexOf(':')
    if (at > 0)
      set.set(
        one.slice(0, at).trim().toLowerCase(),
        one
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      )
  }
  return set
}

const zero = /^0(?:px|pt|em|rem|%)?(?:\s|$)/
const tiny =
  /^(?:[012](?:\.\d+)?(?:px|pt)|0?\.(?:\d+(?:px|pt)|[01]\d*(?:em|rem))|0(?:\.0+)?(?:px|pt|em|rem|%)?)(?:\s|!|$)/
const far = /^-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|vw|vh|%)/
const WHITE = '(?:#fff(?:f{3}|f{5})?|white|rgba?\\(255,\\s?255,\\s?255(?:,\\s?1)?\\)|transparent)'
const white = new RegExp(`^${WHITE}(?:\\s|!|$)`)
const onlyWhite = new RegExp(`(?:^|\\s)${WHITE}(?:\\s|!|$)`)

/** Whether a style gives its box a ground of its own on which white letters can be read. */
export function hasGround(style: string): boolean {
  const set = declarations(style)
  return ['background', 'background-color', 'background-image'].some((key) => {
    const said = set.get(key) ?? ''
    return said !== '' && !/^(?:none|inherit|initial|transparent|unset)/.test(said) && !onlyWhite.test(said)
  })
}

/**
 * Whether a style keeps words from who looks at a page: not shown, of no size, beside the page, or white on nothing.
 * `grounded` says whether something around has a ground of its own.
 */
export function isUnseen(style: string, grounded: boolean): boolean {
  if (style === '') return false
  const set = declarations(style)
  const of = (key: string): string => set.get(key) ?? ''
  if (of('display').startsWith('none') || tiny.test(of('font-size'))) return true
  if (/^(?:absolute|fixed)/.test(of('position')) && [of('left'), of('top'), of('right')].some((one) => far.test(one)))
    return true
  if (far.test(of('text-indent')) || of('clip').startsWith('rect(0')) return true
  if (
    of('overflow').startsWith('hidden') &&
    [of('height'), of('width'), of('max-height')].some((one) => zero.test(one))
  )
    return true
  return of('color').startsWith('transparent') || (white.test(of('color')) && !grounded && !hasGround(style))
}

const CLASS = /^\s*([.#][\w-]+)\s*$/

/** Names of classes and ids, with their sign, that a sheet of styles does not show anywhere, whatever the screen. */
export function unseenNames(sheet: string): readonly string[] {
  const names: string[] = []
  const shown = new Set<string>()
  let [depth, from, selector] = [0, 0, '']
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at)
    if (sign === '{') {
      if (depth === 0) selector = plain.slice(from, at)
      depth++
      from = at + 1
    } else if (sign === '}') {
      depth = Math.max(0, depth - 1)
      if (depth === 0) {
        const display = declarations(plain.slice(from, at)).get('display') ?? ''
        for (const one of selector.split(',')) {
          const name = CLASS.exec(one)?.[1]
          if (display.startsWith('none') && name !== undefined) names.push(name)
          // Shown by another rule, as a tab that is chosen: .tab.active {display: block}.
          else if (display !== '' && !display.startsWith('none'))
            for (const [hit] of one.matchAll(/[.#][\w-]+/g)) shown.add(hit)
        }
      }
      from = at + 1
    }
  }
  return names.filter((one) => !shown.has(one))
}
