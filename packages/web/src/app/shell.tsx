import { MantineProvider, SegmentedControl } from '@mantine/core'
import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { LibraryProvider, useLibrary } from '../desk/library.tsx'
import { FiveQuestions } from '../inbox/five.tsx'
import { CrumbSlot, useCrumb } from './crumb.tsx'
import { Dialog } from './dialog.tsx'
import { Icon, Logo } from './icons.tsx'
import { setSingleKeysOff, singleKeysOff, useKeys } from './keys.ts'
import { firstLang, type Lang, LanguageProvider, storedLang, useWords } from './language.tsx'
import { type Scheme, useScheme } from './scheme.ts'
import type { PageSearch } from './search.ts'
import { theme } from './theme.ts'

/** Language, colours, keys and the frame around every page. */
export function Shell() {
  const search = useSearch({ from: '__root__' })
  const lang = search.lang ?? firstLang('', storedLang(), navigator.languages)
  const [scheme, setScheme] = useScheme()
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider lang={lang}>
        <LibraryProvider>
          <CrumbSlot>
            <Frame scheme={scheme} setScheme={setScheme} />
          </CrumbSlot>
        </LibraryProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

function Frame({ scheme, setScheme }: { readonly scheme: Scheme; readonly setScheme: (next: Scheme) => void }) {
  const words = useWords()
  const { ui } = words
  const navigate = useNavigate()
  const search = useSearch({ from: '__root__' })
  const crumb = useCrumb()
  const library = useLibrary()
  const [keysOpen, setKeysOpen] = useState(false)
  const setLang = (lang: Lang): void =>
    void navigate({ to: '.', replace: true, search: (before: PageSearch) => ({ ...before, lang }) })
  const closeFive = (): void =>
    void navigate({
      to: '.',
      replace: true,
      search: (before: PageSearch): PageSearch => ({ ...before, five: undefined }),
    })
  useKeys({
    l: () => setLang(words.lang === 'zh' ? 'en' : 'zh'),
    '?': () => setKeysOpen(true),
    'g i': () => void navigate({ to: '/inbox', search: keep }),
    'g d': () => void navigate({ to: '/deals', search: keep }),
    'g e': () => void navigate({ to: '/equity', search: keep }),
    'g f': () => void navigate({ to: '/fund', search: keep }),
    'g l': () => void navigate({ to: '/learn', search: keep }),
    'g c': () => void navigate({ to: '/engine', search: keep }),
  })
  return (
    <div className="app">
      <a className="skip" href="#main">
        {ui.skip}
      </a>
      <nav className="rail" aria-label={ui.navigation}>
        <Logo />
        {(['inbox', 'deals', 'equity', 'fund', 'engine', 'learn'] as const).map((room) => (
          <Link key={room} to={`/${room}`} search={keep} activeProps={{ className: 'on', 'aria-current': 'page' }}>
            <Icon of={room} />
            {ui.nav[room]}
          </Link>
        ))}
      </nav>
      <header className="topbar">
        <div className="crumb">{crumb}</div>
        <span className="spring" />
        <button type="button" className="key" onClick={() => setKeysOpen(true)} aria-label={ui.keysHint}>
          ?
        </button>
        <SegmentedControl
          size="xs"
          aria-label={ui.language}
          value={words.lang}
          onChange={(next) => setLang(next === 'zh' ? 'zh' : 'en')}
          data={[
            { value: 'zh', label: '中' },
            { value: 'en', label: 'EN' },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={ui.theme}
          value={scheme}
          onChange={(next) => setScheme(next === 'dark' ? 'dark' : 'light')}
          data={[
            { value: 'light', label: ui.light },
            { value: 'dark', label: ui.dark },
          ]}
        />
      </header>
      {library.state === 'offline' ? (
        <p className="offline" role="status">
          {ui.offline}{' '}
          <button type="button" className="link" onClick={library.refresh}>
            {ui.retry}
          </button>
        </p>
      ) : null}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Dialog title={ui.keys.title} opened={keysOpen} onClose={() => setKeysOpen(false)}>
        <KeyTable />
      </Dialog>
      <Dialog title={ui.five.title} opened={search.five === true} onClose={closeFive} size={560}>
        <FiveQuestions />
      </Dialog>
    </div>
  )
}

function KeyTable() {
  const { ui } = useWords()
  const [off, setOff] = useState(singleKeysOff)
  return (
    <>
      <table className="table keys">
        <tbody>
          {ui.keys.rows.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="check">
        <input
          type="checkbox"
          checked={off}
          onChange={(event) => {
            setSingleKeysOff(event.currentTarget.checked)
            setOff(event.currentTarget.checked)
          }}
        />
        {ui.keys.off}
      </label>
    </>
  )
}
