/** A file name of a name: its letters and numbers, joined by dashes. */
export function stemOf(name: string): string {
  const stem = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return stem === '' ? 'deal' : stem
}
