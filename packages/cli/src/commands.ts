import { issue } from '@touchstone/core/facts'
import { type DocumentText, partAt } from '@touchstone/documents'
import { differences, mirrorsOf, type Readings } from '@touchstone/reader'
import type { CliWords } from '@touchstone/render/words/cli'
import { planSheet, sheetToText, trainSheet } from '@touchstone/render'
import {
  checkVerb,
  deskView,
  draftVerb,
  type Envelope,
  memoVerb,
  quantityVerb,
  readVerb,
  tell,
  underwriteVerb,
} from '@touchstone/verbs'
import { inferenceVerb, planVerb, trainVerb } from '@touchstone/verbs/engine'
import {
  answered,
  batch,
  type Batch,
  brought,
  type Desk,
  input,
  jsonLinesLikely,
  neighbours,
  some,
  text,
  withDocument,
} from './answer.ts'
import { fund, round, waterfall } from './equity.ts'
import { fundsAsked } from './funds-asked.ts'
import { askSecond, secondSettings } from './second.ts'
import { memo } from './memo.ts'
import { checkText } from './print-check.ts'
import { draftText, inferenceText, quantityText, readText } from './print.ts'
import type { Request } from './program.ts'
import { compare } from './compare.ts'
import { founder } from './founder.ts'
import { triage } from './triage.ts'

/** Milliseconds of a steady clock, for what a search took. */
const now = (): number => performance.now()

async function quantity({ inputs, options }: Request, desk: Desk): Promise<number> {
  const currency = some({ default_currency: options.currency })
  if (inputs.length === 1 && (inputs[0] === '-' || (inputs[0] ?? '').endsWith('.jsonl'))) {
    const lines = await input(inputs[0] ?? '-', desk, options)
    if (typeof lines === 'number') return lines
    return batch(lines, inputs[0] ?? '-', desk, options, 'text', (row) =>
      quantityVerb(
        { ...currency, ...some({ default_currency: text(row['default_currency']) }), text: text(row['text']) ?? '' },
        desk.context,
      ),
    )
  }
  let exit = 0
  for (const phrase of inputs) {
    const result = quantityVerb({ text: phrase, ...currency }, desk.context)
    exit = Math.max(
      exit,
      answered(result, desk, options, { text: phrase }, (value) => quantityText(phrase, value, desk.context)),
    )
  }
  return exit
}

async function read({ inputs, options }: Request, desk: Desk): Promise<number> {
  let exit = 0
  const before: { readonly name: string; readonly text: string }[] = []
  for (const name of inputs) {
    const opened = await brought(name, desk, options)
    if (typeof opened === 'number') {
      exit = Math.max(exit, opened)
      continue
    }
    const content = opened.text
    const about = some({
      title: options.title,
      url: options.url,
      published: options.published ?? opened.document?.published,
    })
    if (name.endsWith('.jsonl') || (name === '-' && /^\s*\{/.test(content))) {
      const answer: Batch = (row) =>
        readVerb(
          {
            ...about,
            ...some({
              id: text(row['id']),
              title: text(row['title']),
              url: text(row['url']),
              published: text(row['published']),
            }),
            text: text(row['text']) ?? '',
          },
          desk.context,
        )
      exit = Math.max(exit, batch(content, name, desk, options, 'text', answer))
      continue
    }
    const mirror = mirrorOf(content, before)
    before.push({ name, text: content })
    const note =
      mirror === null ? [] : [issue('document/mirror', 'note', { source: name, path: '' }, { file: name, of: mirror })]
    const from = { ...opened, told: [...opened.told, ...note.map((one) => tell(one, desk.context))] }
    const grammar = readVerb({ ...about, name, text: content }, desk.context)
    const review = await secondOpinion(grammar.value, content, name, desk)
    const result = withDocument({ ...grammar, issues: [...grammar.issues, ...review] }, from)
    exit = Math.max(
      exit,
      answered(result, desk, options, { [name]: content }, (value) =>
        // A mirror is told of and not told again.
        mirror === null ? readText(value, content, desk, placesOf(opened.document, desk.words)) : '',
      ),
    )
  }
  return exit
}

/** Where a language model, if the environment names one, reads a document otherwise: for a person to look at, nothing is changed. */
async function secondOpinion(
  readings: Readings | undefined,
  text: string,
  file: string,
  desk: Desk,
): Promise<Envelope<never>['issues']> {
  const settings = secondSettings(desk.io.env)
  if (settings === null || readings === undefined) return []
  const answer = await askSecond(text, file, settings, desk.context.reference.readings)
  const differ = answer.ok
    ? differences(readings, answer.value).map((one) =>
        issue(
          'second/differs',
          'warning',
          one.span === null
            ? { source: file, path: '' }
            : { source: file, path: '', start: one.span[0], end: one.span[1] },
          { company: one.company, field: one.field, grammar: one.grammar ?? '–', model: one.model ?? '–' },
        ),
      )
    : []
  return [...answer.issues, ...differ].map((one) => tell(one, desk.context))
}

/** The first of the documents before that this one says again. */
function mirrorOf(text: string, before: readonly { readonly name: string; readonly text: string }[]): string | null {
  const at = mirrorsOf([...before.map((one) => one.text), text])[before.length] ?? before.length
  return before[at]?.name ?? null
}

/** Words for the page, slide or sheet that an offset stands in. */
const placesOf =
  (document: DocumentText | null, words: CliWords): ((offset: number) => string) =>
  (offset) => {
    const part = document === null ? null : partAt(document, offset)
    return part === null ? '' : words.part(part.kind, part.number, part.name)
  }

async function draft({ inputs, options }: Request, desk: Desk): Promise<number> {
  const name = inputs[0] ?? '-'
  const opened = await brought(name, desk, options)
  if (typeof opened === 'number') return opened
  const { text: content, document } = opened
  const result = draftVerb(
    {
      name,
      text: content,
      ...some({
        title: options.title ?? document?.title,
        url: options.url,
        published: options.published ?? document?.published,
      }),
    },
    desk.context,
  )
  const told = { ...result, issues: [...opened.told, ...result.issues] }
  return answered(told, desk, options, { [name]: content }, (value) => draftText(value.deals))
}

/** Draws of a reading back, which hang on none. */
const FEW = 8

async function deal({ verb, inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const content = await input(file, desk, options)
  if (typeof content === 'number') return content
  const context = { ...desk.context, texts: await neighbours(file, content, desk.io) }
  const chosen = some({ draws: options.draws, seed: options.seed })
  if (verb === 'check')
    return answered(checkVerb({ file, text: content }, context), desk, options, { [file]: content }, (value) =>
      checkText(
        value,
        deskView({ file, text: content, draws: FEW, part: 'worth' }, context).value?.form ?? [],
        desk,
        desk.io.columns,
      ),
    )
  const funds = await fundsAsked(desk, options)
  if (typeof funds === 'number') return funds
  const texts = { [file]: content, ...funds.texts }
  if (options.json === true)
    return answered(
      underwriteVerb({ file, text: content, ...chosen, ...funds.asked }, context),
      desk,
      options,
      texts,
      () => '',
    )
  const summary = memoVerb(
    {
      file,
      text: content,
      ...chosen,
      ...funds.asked,
      format: 'terminal',
      edition: 'internal',
      depth: 'screen',
      summary: true,
    },
    context,
  )
  return answered(summary, desk, options, texts, (value) => value.text)
}

/** Job files: one, or JSON Lines of them. */
async function job({ verb, inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const content = await input(file, desk, options)
  if (typeof content === 'number') return content
  if (file.endsWith('.jsonl') || (file === '-' && jsonLinesLikely(content)))
    return batch(content, file, desk, options, null, (_, line, number) => {
      // Empty lines before it keep the place of a line in its file.
      const one = { file, text: '\n'.repeat(number - 1) + line }
      return verb === 'plan' ? planVerb(one, desk.context, now) : trainVerb(one, desk.context)
    })
  const texts = { [file]: content }
  if (verb === 'plan')
    return answered(planVerb({ file, text: content }, desk.context, now), desk, options, texts, (value) =>
      sheetToText(planSheet(value, desk.context.words.compute, desk.words)),
    )
  return answered(trainVerb({ file, text: content }, desk.context), desk, options, texts, (value) =>
    sheetToText(trainSheet(value, desk.context.words.compute, desk.words)),
  )
}

async function inference({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const content = await input(file, desk, options)
  if (typeof content === 'number') return content
  const chosen = some({ draws: options.draws, seed: options.seed })
  if (file.endsWith('.jsonl') || (file === '-' && /^\s*\{.*\}\s*\n\s*\{/.test(content)))
    return batch(content, file, desk, options, null, (_, one, line) =>
      // Empty lines before it keep the place of a line in its file.
      inferenceVerb({ file, text: '\n'.repeat(line - 1) + one, ...chosen }, desk.context),
    )
  return answered(
    inferenceVerb({ file, text: content, ...chosen }, desk.context),
    desk,
    options,
    { [file]: content },
    (value) => inferenceText(value, desk),
  )
}

/** Carries a request to its verb and prints the answer; the result is the exit code. */
export async function carry(request: Request, desk: Desk): Promise<number> {
  switch (request.verb) {
    case 'quantity':
      return quantity(request, desk)
    case 'read':
      return read(request, desk)
    case 'draft':
      return draft(request, desk)
    case 'triage':
      return triage(request, desk)
    case 'memo':
      return memo(request, desk)
    case 'compare':
      return compare(request, desk)
    case 'founder':
      return founder(request, desk)
    case 'train':
    case 'plan':
      return job(request, desk)
    case 'check':
    case 'underwrite':
      return deal(request, desk)
    case 'inference':
      return inference(request, desk)
    case 'fund':
      return fund(request, desk)
    case 'round':
      return round(request, desk)
    case 'waterfall':
      return waterfall(request, desk)
    case 'desk': {
      const { openDesk } = await import('./desk.ts')
      return openDesk(request.options, desk.words, desk.io)
    }
  }
}
