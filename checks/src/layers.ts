/**
 * The one table of who may import whom (design, §2). A room of `core` may import rooms of a lower layer; `deal` is a side
 * room on facts and units. A package may import the packages listed; shells sit on top.
 */
export const coreLayers: Readonly<Record<string, number>> = {
  facts: 0,
  units: 1,
  chance: 2,
  compute: 3,
  equity: 3,
  company: 4,
  claims: 4,
  gates: 4,
  valuation: 4,
  market: 4,
  fund: 5,
  underwrite: 6,
  triage: 6,
  memo: 7,
}

/** Rooms beside the ladder, with the rooms they may import. */
export const coreSideRooms: Readonly<Record<string, readonly string[]>> = {
  deal: ['facts', 'units'],
  records: ['facts', 'units', 'deal', 'equity', 'fund'],
}

/** Rooms of the ladder that may import a side room. */
export const sideRoomReaders: Readonly<Record<string, readonly string[]>> = {
  deal: ['records', 'underwrite', 'triage', 'memo'],
  records: ['underwrite', 'triage', 'memo'],
}

export const packageImports: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ['core'],
  reference: ['core'],
  reader: ['core'],
  documents: ['core'],
  render: ['core'],
  word: ['core', 'render'],
  verbs: ['core', 'files', 'reader', 'reference', 'render'],
  desk: ['core', 'verbs', 'files', 'reference', 'render', 'documents', 'word'],
  cli: ['core', 'files', 'reader', 'reference', 'render', 'verbs', 'desk', 'documents', 'word'],
  web: ['core', 'documents', 'render', 'verbs', 'reference'],
}

/** Packages that must stay free of Node and the DOM. */
export const purePackages: readonly string[] = ['core', 'files', 'reader', 'reference', 'render', 'verbs']

/** What a pure package may take from outside the repository. */
export const pureDependencies: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ['yaml'],
  reader: [],
  reference: [],
  render: ['d3-array', 'd3-scale', 'd3-shape'],
  verbs: [],
}

export interface Home {
  readonly pack: string
  /** Room inside core, otherwise null. */
  readonly room: string | null
}

export function homeOf(path: string): Home | null {
  const found = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(path)
  if (found === null) return null
  const pack = found[1] ?? ''
  return { pack, room: pack === 'core' ? (found[2] ?? null) : null }
}

export const isTest = (path: string): boolean =>
  /\.(test|deep\.test|browser\.test|types\.test|fixture)\.tsx?$|\/test\//.test(path)

/** Hand-written sources: not generated, not data, not fixtures. */
export const isSource = (path: string): boolean =>
  /\.(ts|tsx|mjs)$/.test(path) && !/(^|\/)(dist|generated|node_modules)\//.test(path)
