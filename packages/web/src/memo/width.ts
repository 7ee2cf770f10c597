import { type RefObject, useEffect, useState } from 'react'

/** Width of an element in whole pixels as it changes; null before it is known. */
export function useWidth(of: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = of.current
    if (element === null) return undefined
    const observer = new ResizeObserver((entries) => {
      const found = entries[0]?.contentRect.width
      if (found !== undefined) setWidth(Math.floor(found))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [of])
  return width
}
