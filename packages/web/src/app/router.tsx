import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { DealsPage } from '../deals/deals-page.tsx'
import { InboxPage } from '../inbox/inbox-page.tsx'
import { ArticlePage } from '../workbench/article-page.tsx'
import { DealPage } from '../workbench/deal-page.tsx'
import { firstLang, storedLang } from './language.tsx'
import { readSearch } from './search.ts'
import { Shell } from './shell.tsx'

const rootRoute = createRootRoute({ validateSearch: readSearch, component: Shell })

/** The desk opens on the example article of the reader's language. */
const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    const lang = firstLang(location.search, storedLang(), navigator.languages)
    throw redirect({ to: '/inbox/$file', params: { file: `big-models-2023.${lang}.txt` }, search, replace: true })
  },
})
const inbox = createRoute({ getParentRoute: () => rootRoute, path: '/inbox', component: InboxPage })
const article = createRoute({ getParentRoute: () => rootRoute, path: '/inbox/$file', component: ArticlePage })
const deals = createRoute({ getParentRoute: () => rootRoute, path: '/deals', component: DealsPage })
const deal = createRoute({ getParentRoute: () => rootRoute, path: '/deals/$file', component: DealPage })
/** Loaded when first opened: nobody pays for the engine's page who reads articles. */
const engine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engine',
  component: lazyRouteComponent(() => import('../engine/engine-page.tsx'), 'EnginePage'),
})
/** Equity and funds come with words and styles of their own, as the engine does. */
const fund = createRoute({
  getParentRoute: () => rootRoute,
  path: '/fund',
  component: lazyRouteComponent(() => import('../fund/fund-page.tsx'), 'FundPage'),
})
const equity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/equity',
  component: lazyRouteComponent(() => import('../equity/page.tsx'), 'EquityPage'),
})
/** What there is to know before one meets a founder; its words come with it. */
const learn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/learn',
  component: lazyRouteComponent(() => import('../learn/learn-page.tsx'), 'LearnPage'),
})
/** Deals beside each other; the words of a table come with it. */
const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: lazyRouteComponent(() => import('../compare/compare-page.tsx'), 'ComparePage'),
})
/** Any other address leads to the inbox. */
const elsewhere = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/inbox', search, replace: true })
  },
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    home,
    inbox,
    article,
    deals,
    deal,
    engine,
    equity,
    fund,
    learn,
    compare,
    elsewhere,
  ]),
  defaultPreload: false,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
