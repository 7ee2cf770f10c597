import { useWords } from '../app/language.tsx'

type Tab = 'form' | 'memo'

const TABS: readonly Tab[] = ['form', 'memo']

interface Props {
  readonly shown: Tab
  readonly names: Readonly<Record<Tab, string>>
  readonly onPick: (tab: Tab) => void
}

/** The switch between form and answer where there is room for one. */
export function PaneTabs({ shown, names, onPick }: Props) {
  const { ui } = useWords()
  return (
    <div className="pane-tabs engine-tabs" role="tablist" aria-label={ui.paneSwitch}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls={`pane-${tab}`}
          onClick={() => onPick(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  )
}
