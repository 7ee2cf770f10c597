import { createContext, type ReactNode, use, useEffect, useState } from 'react'

interface Slot {
  readonly shown: ReactNode
  readonly show: (crumb: ReactNode) => void
}

const SlotContext = createContext<Slot>({ shown: null, show: () => undefined })

/** Where the page that is open says what it is: the top bar shows it, and so does the window's title. */
export function CrumbSlot({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<ReactNode>(null)
  return <SlotContext value={{ shown, show }}>{children}</SlotContext>
}

export const useCrumb = (): ReactNode => use(SlotContext).shown

/** Sets the top bar's words and the window's title while the page is open. */
export function useTitle(title: string, product: string, crumb: ReactNode, example = false): void {
  const { show } = use(SlotContext)
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`
  }, [title, product])
  useEffect(() => {
    show(crumb)
    // The crumb is made anew on every render; its words are what it stands for.
    // oxlint-disable-next-line exhaustive-deps
  }, [show, title, product, example])
}
