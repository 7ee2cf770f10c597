const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls and the marks that turn the direction of text are dropped: a document is data and may not redraw the page.
const unseen = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Drops control characters and direction overrides. */
export const visible = (text: string): string => text.replace(unseen, '')

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/**
 * Text as Markdown text: nothing in it is read as markup, on one line. Besides the signs of Markdown itself, `$` would open
 * a formula in some readers, and a first `-`, `+`, `=` or number would open a list or a rule.
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[^\S\u00a0\u3000]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])(?=\s|$)/, '$1\\$2')

/** An address as a link may carry it: http and https only, without signs that are not seen, otherwise null. */
export const safeUrl = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s<>"'`]+$/.test(url) && visible(url) === url ? url : null
