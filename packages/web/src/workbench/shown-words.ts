import { type RefObject, useEffect } from 'react'

/** The place in the page of an offset into the text, counted through what is text and not our own numbers and labels. */
function placeOf(paragraph: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } | null {
  let left = offset - Number(paragraph.dataset['start'])
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup, .announce') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
  }
  return null
}

/** Marks the words that the address points at, and brings them into view; the text itself is not touched. */
export function useShownWords(body: RefObject<HTMLElement | null>, span: string | null, text: string): void {
  useEffect(() => {
    if (span === null || body.current === null) return undefined
    const [from = 0, to = 0] = span.split('-').map(Number)
    const paragraphs = [...body.current.querySelectorAll<HTMLElement>('[data-start]')]
    const holding = (offset: number): HTMLElement | undefined =>
      paragraphs.filter((one) => Number(one.dataset['start']) <= offset).at(-1)
    const first = holding(from)
    const last = holding(Math.max(from, to - 1))
    if (first === undefined || last === undefined) return undefined
    const start = placeOf(first, from)
    const end = placeOf(last, to)
    first.scrollIntoView({ block: 'center' })
    if (start === null || end === null || !('highlights' in CSS)) return undefined
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    CSS.highlights.set('decided', new Highlight(range))
    return () => void CSS.highlights.delete('decided')
  }, [body, span, text])
}
