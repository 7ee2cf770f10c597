/**
 * What every script needs before it can run on a fresh machine: the right Node, the packages, the built code.
 * Plain JavaScript without dependencies, because nothing is installed yet when it starts.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const say = (line) => process.stderr.write(`${line}\n`)

/** Whether a version of Node is 20.19 or later. */
export function nodeSuffices(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** Refuses a Node that is too old, in both languages, before anything fails in a stranger way. */
function requireNode(version = process.versions.node) {
  if (nodeSuffices(version)) return
  say(`需要Node 20.19或更新的版本，这里是${version}。 · Touchstone needs Node 20.19 or later; this is ${version}.`)
  process.exit(2)
}

/** The npm that belongs to the running Node where there is one, otherwise the one on the PATH. */
function npm(args, options) {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const given = process.env.npm_execpath
  const cli =
    given !== undefined && existsSync(given) && given.endsWith('.js') ? given : existsSync(beside) ? beside : null
  return cli === null
    ? spawnSync('npm', args, { shell: process.platform === 'win32', ...options })
    : spawnSync(process.execPath, [cli, ...args], options)
}

const hashOf = (parts) => createHash('sha256').update(parts.join('\0')).digest('hex')

/** Installs exactly what the lock says, when it is not there yet or the lock has changed since. */
export function ensureInstalled() {
  const stampFile = join(root, 'node_modules', '.touchstone-install')
  const manifests = ['package.json', 'package-lock.json']
  const stamp = hashOf([
    process.platform,
    process.arch,
    ...manifests.map((file) => readFileSync(join(root, file), 'utf8')),
  ])
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  say('安装依赖…… · Installing packages…')
  const run = npm(['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (run.status !== 0) {
    say('安装没有成功，见上面npm的话。 · The installation failed; npm says why above.')
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
}

function* filesUnder(folder) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (['node_modules', 'dist', 'bundle'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else yield path
  }
}

/** What is bundled, of which packages, and what to say meanwhile. */
const BUNDLES = [
  {
    folder: 'packages/web',
    stampFile: 'packages/web/dist/app/.stamp',
    of: ['core', 'files', 'reader', 'reference', 'render', 'verbs', 'web'],
    saying: '打包网页…… · Bundling the web app…',
  },
  {
    folder: 'packages/cli',
    stampFile: 'packages/cli/bundle/.stamp',
    of: ['cli', 'core', 'desk', 'documents', 'files', 'reader', 'reference', 'render', 'verbs'],
    // The command takes what was compiled where that is newer, so a bundle must be newer than all of it to be taken.
    afterCompiling: true,
    saying: '打包命令行…… · Bundling the command line…',
  },
]

/** A stamp of everything a bundle is made of: paths, sizes and times. */
function stampOf(packages) {
  const parts = [process.platform]
  for (const name of packages)
    for (const path of filesUnder(join(root, 'packages', name))) {
      if (/\.test\.tsx?$/.test(path)) continue
      const { size, mtimeMs } = statSync(path)
      parts.push(`${relative(root, path)} ${size} ${Math.round(mtimeMs)}`)
    }
  parts.push(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return hashOf(parts)
}

/** Runs a program of node_modules with the running Node, so that the version asked for is the version used. */
export function runNode(args, options = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
}

export function runNodeAsync(args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
    child.on('exit', (code, signal) => resolve({ status: code ?? (signal === null ? 0 : 1) }))
    child.on('error', () => resolve({ status: 1 }))
  })
}

/** Compiles what is stale; the compiler keeps its own record. */
export function ensureCompiled() {
  const run = runNode(['node_modules/typescript/bin/tsc', '-b'])
  if (run.status !== 0) {
    say('编译没有成功。 · The build failed.')
    process.exit(1)
  }
}

/** When a package was last compiled, in milliseconds. */
function lastCompiled() {
  const records = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'dist/.tsbuildinfo'))
  return Math.max(...records.filter((path) => existsSync(path)).map((path) => statSync(path).mtimeMs))
}

/** Bundles what one of its sources has changed of. */
export function ensureBundled() {
  for (const { folder, stampFile, of, afterCompiling = false, saying } of BUNDLES) {
    const file = join(root, stampFile)
    const stamp = stampOf(of)
    const isThere = existsSync(file) && readFileSync(file, 'utf8') === stamp
    if (isThere && (!afterCompiling || statSync(file).mtimeMs >= lastCompiled())) continue
    say(saying)
    const run = runNode(['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn'])
    if (run.status !== 0) {
      say('打包没有成功。 · The bundle failed.')
      process.exit(1)
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, stamp)
  }
}

export function prepare({ bundle = true } = {}) {
  requireNode()
  ensureInstalled()
  ensureCompiled()
  if (bundle) ensureBundled()
}

/** The first Chromium found, or null. `CHROMIUM` names one outright. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named !== undefined && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
    for (const folder of folders) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return places.find((path) => existsSync(path)) ?? null
}

/** Whether Chinese text can be drawn: without such a font every glyph is an empty box and no test notices. */
export function hasChineseFont() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const run = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' })
  return run.status === 0 && run.stdout.trim() !== ''
}
