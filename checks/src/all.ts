import { noAny } from './any.ts'
import { bundles } from './bundles.ts'
import type { Check } from './check.ts'
import { contrast } from './contrast.ts'
import { determinism } from './determinism.ts'
import { docs } from './docs.ts'
import { engines } from './engines.ts'
import { examples } from './examples.ts'
import { generated } from './generated.ts'
import { golden } from './golden.ts'
import { hygiene } from './hygiene.ts'
import { imports } from './imports.ts'
import { lock } from './lock.ts'
import { pages } from './pages.ts'
import { projects } from './projects.ts'
import { purity } from './purity.ts'
import { sizes } from './sizes.ts'

export const checks: readonly Check[] = [
  imports,
  projects,
  purity,
  determinism,
  noAny,
  sizes,
  docs,
  examples,
  generated,
  pages,
  lock,
  engines,
  golden,
  hygiene,
  contrast,
  bundles,
]
