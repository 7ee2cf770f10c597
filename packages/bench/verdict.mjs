/** What a verdict costs, as a table of parts: everything cold and warm at 65,536 draws, and a repaint at 16,384. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { middle } from './turns.mjs'
import { FILES } from './verdict-deals.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const once = here('verdict-run.mjs')
const command = here('../cli/bin/touchstone.mjs')
/** Has a process tell at its end what CPU all its threads have taken. */
const telling = `data:text/javascript,process.on('exit',()=>process.stderr.write(JSON.stringify(process.cpuUsage())))`

function ran(mode, place) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [once, mode, String(place)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The command as a user gives it, from its start to its end: CPU of all threads and wall time, in milliseconds. */
function commanded(place) {
  const args = ['--import', telling, command, 'underwrite', here(`../../${FILES[place]}`), '--json']
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  const wall = performance.now() - start
  if (status !== 0 || !JSON.parse(stdout).ok) throw new Error(stderr)
  const { user, system } = JSON.parse(stderr.slice(stderr.lastIndexOf('{')))
  return { cpu: (user + system) / 1000, wall }
}

/** Names of the deals that are timed. */
const DEALS = [
  { zh: '给全了的一单', en: 'fully specified deal' },
  { zh: '示例一单', en: 'sample deal' },
]

const NAMES = {
  reading: { zh: '读文件', en: 'reading' },
  company: { zh: '公司的十年、烧钱', en: 'ten years of the company, burn' },
  worth: { zh: '价格、经营价值', en: 'price, business' },
  claims: { zh: '说法和门槛', en: 'claims and gates' },
  market: { zh: '市场里的十年', en: 'ten years in the market' },
  funds: { zh: '两支基金，有和没有这一单', en: 'two funds, with and without' },
  wait: { zh: '等下一轮', en: 'waiting for the next round' },
  prices: { zh: '最高价', en: 'highest prices' },
  loss: { zh: '亏损的敏感度', en: 'sensitivity of the loss' },
  answers: { zh: '答案值多少', en: 'worth of answers (EVPPI)' },
  swap: { zh: '另一套基准再来一遍', en: 'again under the other base rates' },
  digest: { zh: '摘要', en: 'digest' },
  memory: { zh: '内存回收', en: 'memory collected' },
  rest: { zh: '其余', en: 'the rest' },
}

/** Times the verdict of each deal in processes of its own; `rounds` commands. */
export function measureVerdict(rounds) {
  return DEALS.map((name, place) => {
    const cold = Array.from({ length: rounds }, () => commanded(place))
    const { parts, ...warm } = ran('parts', place)
    return {
      name,
      cold: { cpu: middle(cold.map(({ cpu }) => cpu)), wall: middle(cold.map(({ wall }) => wall)) },
      least: Math.min(...cold.map(({ cpu }) => cpu)),
      warm,
      parts,
      repaint: ran('repaint', place),
    }
  })
}

const seconds = (value) => (value / 1000).toFixed(2)
const percent = (part, whole) => `${((100 * part) / whole).toFixed(0)} %`
const met = (value, bar) => (value <= bar ? '✓' : '✗')

/** Rows of the table, a column for each deal; every part as milliseconds and share of its run. */
function rowsOf(verdicts, language) {
  const row = (zh, en, cell, bar) => [
    language === 'both' ? `${zh} · ${en}` : en,
    ...verdicts.map((one) => cell(one)),
    bar,
  ]
  const sum = ({ parts }) => Object.values(parts).reduce((all, one) => all + one, 0)
  return [
    row(
      '冷，CPU秒',
      'cold, s of CPU',
      ({ cold, least }) => `${seconds(cold.cpu)} (${seconds(least)}) ${met(cold.cpu, 1500)}`,
      '≤ 1.5',
    ),
    row('冷，秒', 'cold, s', ({ cold }) => seconds(cold.wall), ''),
    row('热，CPU秒', 'warm, s of CPU', ({ warm }) => seconds(warm.cpu), ''),
    row('热，秒', 'warm, s', ({ warm }) => seconds(warm.wall), ''),
    ...Object.entries(NAMES).map(([part, { zh, en }]) =>
      row(`　${zh}`, `  ${en}`, (one) => `${one.parts[part].toFixed(0)} ms, ${percent(one.parts[part], sum(one))}`, ''),
    ),
    row(
      '改一处后的画面，毫秒',
      'screen after an edit, ms',
      ({ repaint }) => `${repaint.screen.toFixed(0)} (CPU ${repaint.screenCpu.toFixed(0)}) ${met(repaint.screen, 50)}`,
      '≤ 50',
    ),
    row(
      '其余随后，秒：先裁决，再末位，两个线程',
      'the rest that follows, s: verdict, then last digits, two threads',
      ({ repaint }) => `${seconds(repaint.rest)} (CPU ${seconds(repaint.restCpu)}) ${met(repaint.rest, 1000)}`,
      '≤ 1',
    ),
  ]
}

const head = (verdicts, language) => [
  '',
  ...verdicts.map(({ name }) => (language === 'both' ? `${name.zh} · ${name.en}` : name.en)),
  language === 'both' ? '目标 · bar' : 'bar',
]

/** The table for a terminal, in English. */
export function plainVerdict({ verdicts, verdictRounds }) {
  const rows = [head(verdicts, 'en'), ...rowsOf(verdicts, 'en')]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return [
    `A verdict under two funds at 65,536 draws; cold: median (least) of ${verdictRounds} commands, start and modules counted`,
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n')
}

/** The block of one Node in the page, for readers of both languages. */
export function markdownVerdict({ node, verdicts, verdictRounds }) {
  return [
    `## Node ${node}：一次裁决 · a verdict`,
    '',
    `\`underwrite --json\`在两支示例基金下的全部计算，65,536次抽样。冷：整条命令，从启动到退出，装模块也算，${verdictRounds}次的中位数（括号里是最少），CPU把编译和内存回收的线程都算上。热：第五次起，换了种子，什么都没有现成的；各部分按采样归到做它的函数。改一处：16,384次抽样，改一个数后的那一页；其余是网页的两个后台做的：一个用16,384次抽样下裁决，一个同时用65,536次算到末位，从文件读起，到最后一版备忘录（画面之后先等120毫秒，看还有没有键按下，不算在内）。都是中位数（括号里是全部线程的CPU）。 · All that \`underwrite --json\` computes under the two example funds at 65,536 draws. Cold: the whole command from its start to its end, its modules counted, median of ${verdictRounds} (the least in brackets), with the threads that compile and collect memory. Warm: from the fifth on, with a new seed, so that nothing is ready; parts by samples of the function that does them. An edit: the page at 16,384 draws after one number changed; the rest is what the page's two workers do, one for the verdict at 16,384 draws and at the same time one for the last digits at 65,536, from the file to the last memo (the 120 ms after the screen that wait for another key are not counted). Both are medians (in brackets the CPU of all threads).`,
    '',
    `| ${head(verdicts, 'both').join(' | ')} |`,
    `|---|${verdicts.map(() => '--:|').join('')}---|`,
    ...rowsOf(verdicts, 'both').map((row) => `| ${row.map((cell) => cell.trim()).join(' | ')} |`),
  ].join('\n')
}
