const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls and the marks that turn the direction of text are dropped: a document is data and may not redraw the page.
// oxlint-disable-next-line no-control-regex -- controls are what is dropped
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Drops control characters and direction overrides. */
export const visible = (text: string): string => text.replace(unseen, '')

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Text as Markdown text: nothing in it is read as markup, on one line. */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')

/** An address as a link may carry it: http and https only, otherwise null. */
export const safeUrl = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s<>"'`]+$/.test(url) ? url : null
