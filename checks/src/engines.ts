import type { Check, Violation } from './check.ts'

/** Whether an `engines.node` range accepts Node 20.19 and later of major 20. Only the forms that occur are read. */
export function acceptsNode20(range: string): boolean {
  return range.split('||').some((part) => {
    const bounds = [...part.matchAll(/(>=|>|<=|<|\^|~)?\s*(\d+)(?:\.(\d+|x))?(?:\.(\d+|x))?/g)]
    if (bounds.length === 0) return part.trim() === '*' || part.trim() === ''
    return bounds.every(([, sign, major, minor]) => {
      const have = Number(major)
      const at = minor === undefined || minor === 'x' ? 0 : Number(minor)
      if (sign === undefined || sign === '^' || sign === '~') return have === 20 && at <= 19
      if (sign === '>=') return have < 20 || (have === 20 && at <= 19)
      if (sign === '>') return have < 20
      return have > 20
    })
  })
}

interface Locked {
  readonly engines?: { readonly node?: string }
}

/** npm prints a warning for a package whose engines exclude the running Node; each such line must be listed with its proof. */
export const engines: Check = {
  name: 'engines',
  says: 'every locked package declares Node 20.19, or checks/engines.json names the test that shows that it runs there',
  run: (repo) => {
    if (!repo.has('package-lock.json')) return []
    const text = repo.read('package-lock.json')
    const packages = (JSON.parse(text) as { packages?: Record<string, Locked> }).packages ?? {}
    const listed = repo.has('checks/engines.json')
      ? (JSON.parse(repo.read('checks/engines.json')) as Record<string, string>)
      : {}
    const found: Violation[] = []
    for (const [key, one] of Object.entries(packages)) {
      const range = one.engines?.node
      const name = key.replace(/^.*node_modules\//, '')
      if (range !== undefined && !acceptsNode20(range) && listed[name] === undefined)
        found.push({ file: 'package-lock.json', line: 1, message: `${name} wants Node ${range}` })
    }
    for (const [name, proof] of Object.entries(listed))
      if (!repo.has(proof))
        found.push({ file: 'checks/engines.json', line: 1, message: `${name} names ${proof}, which is not there` })
    return found
  },
}
