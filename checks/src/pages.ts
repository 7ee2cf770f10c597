import type { Check, Repo, Violation } from './check.ts'

const lines = (repo: Repo, path: string): readonly string[] => repo.read(path).split('\n')

function readme(repo: Repo): Violation[] {
  if (!repo.has('README.md')) return [{ file: 'README.md', line: 1, message: 'missing' }]
  const head = lines(repo, 'README.md').slice(0, 24).join('\n')
  return ['npm start', 'npm test']
    .filter((command) => !head.includes(command))
    .map((command) => ({ file: 'README.md', line: 25, message: `\`${command}\` is not shown before line 25` }))
}

function architecture(repo: Repo): Violation[] {
  if (!repo.has('ARCHITECTURE.md')) return [{ file: 'ARCHITECTURE.md', line: 1, message: 'missing' }]
  const text = repo.read('ARCHITECTURE.md')
  const words = (text.match(/[A-Za-z0-9_'/.@-]+|[\u4e00-\u9fff]/g) ?? []).length
  const found: Violation[] = []
  if (words > 1800) found.push({ file: 'ARCHITECTURE.md', line: 1, message: `${words} words, more than 1,800` })
  const packages = new Set(repo.files.flatMap((path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? []))
  for (const name of packages)
    if (!text.includes(`${name}/`) && !text.includes(`\`${name}\``))
      found.push({ file: 'ARCHITECTURE.md', line: 1, message: `does not name the package ${name}` })
  const rooms = new Set(repo.files.flatMap((path) => /^packages\/core\/src\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? []))
  for (const name of rooms)
    if (!text.includes(`${name}`))
      found.push({ file: 'ARCHITECTURE.md', line: 1, message: `does not name the room ${name}` })
  return found
}

/** Rows of the glossary: term | 中文 | symbol | unit | where. */
export function glossaryRows(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return text.split('\n').flatMap((row, index) => {
    if (!row.startsWith('|') || /^\|[\s:|-]+\|$/.test(row) || /^\|\s*term\s*\|/i.test(row)) return []
    return [
      {
        line: index + 1,
        cells: row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      },
    ]
  })
}

function glossary(repo: Repo): Violation[] {
  if (!repo.has('GLOSSARY.md')) return [{ file: 'GLOSSARY.md', line: 1, message: 'missing' }]
  const rows = glossaryRows(repo.read('GLOSSARY.md'))
  const found: Violation[] = []
  if (rows.length < 80) found.push({ file: 'GLOSSARY.md', line: 1, message: `${rows.length} terms, fewer than 80` })
  const seen = new Set<string>()
  for (const { line, cells } of rows) {
    if (cells.length !== 5 || cells[0] === '' || !/[\u4e00-\u9fff]/.test(cells[1] ?? ''))
      found.push({ file: 'GLOSSARY.md', line, message: 'a row is term | 中文 | symbol | unit | meaning' })
    const term = (cells[0] ?? '').toLowerCase()
    if (seen.has(term)) found.push({ file: 'GLOSSARY.md', line, message: `${term} stands twice` })
    seen.add(term)
  }
  return found
}

/** Relative links of our own pages must lead somewhere. */
function links(repo: Repo): Violation[] {
  const found: Violation[] = []
  for (const path of repo.files.filter((one) => one.endsWith('.md') && !one.startsWith('examples/'))) {
    lines(repo, path).forEach((line, index) => {
      for (const [, target] of line.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)) {
        const base = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
        const parts: string[] = []
        for (const part of `${base}${target}`.split('/'))
          if (part === '..') parts.pop()
          else if (part !== '.' && part !== '') parts.push(part)
        if (!repo.has(parts.join('/'))) found.push({ file: path, line: index + 1, message: `leads nowhere: ${target}` })
      }
    })
  }
  return found
}

export const pages: Check = {
  name: 'pages',
  says: 'README shows both commands before line 25; ARCHITECTURE names every room in ≤ 1,800 words; 80 terms; links lead somewhere',
  run: (repo) => [...readme(repo), ...architecture(repo), ...glossary(repo), ...links(repo)],
}
