import type { Check, Violation } from './check.ts'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly private?: boolean
}

const lineWith = (text: string, needle: string): number =>
  Math.max(1, text.slice(0, Math.max(0, text.indexOf(needle))).split('\n').length)

/** Every platform package that a locked package may need must be locked too, or `npm ci` fails on that platform. */
export const lock: Check = {
  name: 'lock',
  says: 'exact versions; the lock holds all platform packages and no download addresses; manifests are private',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files.filter((one) => one.endsWith('package-lock.json'))) {
      const text = repo.read(path)
      const packages = (JSON.parse(text) as { packages?: Record<string, LockedPackage> }).packages ?? {}
      const present = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')))
      for (const [key, one] of Object.entries(packages)) {
        if (one.resolved !== undefined && one.link !== true)
          found.push({ file: path, line: lineWith(text, one.resolved), message: `${key} carries a download address` })
        for (const name of Object.keys(one.optionalDependencies ?? {}))
          if (!present.has(name))
            found.push({
              file: path,
              line: lineWith(text, `"${name}"`),
              message: `${key} may need ${name}, which the lock has not: take an older, complete version`,
            })
      }
    }
    for (const path of repo.files.filter((one) => /(^|\/)package\.json$/.test(one))) {
      const text = repo.read(path)
      const manifest = JSON.parse(text) as Manifest
      if (manifest.private !== true) found.push({ file: path, line: 1, message: 'a manifest here is "private": true' })
      for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
        if (!/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          found.push({
            file: path,
            line: lineWith(text, `"${name}"`),
            message: `${name} is pinned to ${version}, not to an exact version`,
          })
    }
    return found
  },
}
