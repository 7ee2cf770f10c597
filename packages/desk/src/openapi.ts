import { capJsonSchema, fundJsonSchema, roundJsonSchema } from '@touchstone/core/records'
import { dealJsonSchema } from '@touchstone/core/deal'
import { thesisJsonSchema } from '@touchstone/core/triage'
import { WORD } from './word.ts'

const text = { type: 'string' } as const
const words = { anyOf: [text, { type: 'number' }] } as const

/** Files that a verb takes as the request itself. */
const own: Readonly<Record<string, object>> = { fund: fundJsonSchema(), round: roundJsonSchema() }

/** Fields of a request beside `text` and `file`. */
const drawn = {
  draws: { type: 'integer', minimum: 1, maximum: 1 << 20 },
  seed: text,
  funds: { type: 'array', items: { type: 'object', required: ['text'], properties: { file: text, text } } },
}
const fields: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  underwrite: drawn,
  check: drawn,
  memo: {
    ...drawn,
    format: { enum: ['markdown', 'html', 'terminal', 'docx'] },
    edition: { enum: ['internal', 'external'] },
    depth: { enum: ['screen', 'project', 'ic'] },
    company: text,
    published: text,
    title: text,
    url: text,
  },
  waterfall: {
    exit: { anyOf: [words, { type: 'array', items: words }] },
    date: text,
    debt: text,
    costs: text,
    carveOut: text,
    carveOutOf: { enum: ['proceeds', 'after-debt'] },
    escrow: text,
    papers: {},
    currency: text,
    company: text,
    bundle: { type: 'array' },
    rows: { type: 'array', items: { type: 'array' } },
  },
  round: { table: {}, tables: { type: 'object' } },
  triage: {
    documents: { type: 'array', items: { type: 'object', required: ['text'] } },
    deals: { type: 'array', items: { type: 'object', required: ['file', 'text'] } },
    thesis: { anyOf: [text, thesisJsonSchema()] },
    desk: { type: 'boolean' },
  },
  compare: {
    deals: { type: 'array', items: { type: 'object', required: ['file', 'text'] } },
    fund: { type: 'object', required: ['file', 'text'] },
    date: text,
    draws: { type: 'integer' },
    seed: text,
  },
  fund: {
    deal: { type: 'object' },
    edition: { enum: ['internal', 'external'] },
    draws: { type: 'integer' },
    seed: text,
  },
}

const envelope = {
  type: 'object',
  properties: { ok: { type: 'boolean' }, value: {}, issues: { type: 'array' } },
  required: ['ok', 'issues'],
}

/** Answers that are files, by verb; a refusal is an envelope as ever. */
const files: Readonly<Record<string, object>> = { memo: { [WORD]: { schema: { type: 'string', format: 'binary' } } } }

/** What `/api/v1/openapi.json` says: every verb with its request; answers share one envelope. */
export function openapi(verbs: readonly string[]): object {
  const path = (verb: string): object => {
    const request = { type: 'object', properties: { id: {}, file: text, text, ...fields[verb] } }
    const file = own[verb]
    const schema = file === undefined ? request : { anyOf: [request, file] }
    return {
      post: {
        operationId: verb,
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: {
          200: { description: 'answer', content: { 'application/json': { schema: envelope }, ...files[verb] } },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Touchstone', version: '1' },
    paths: {
      ...Object.fromEntries(verbs.map((verb) => [`/api/v1/${verb}`, path(verb)])),
      '/api/v1/open': {
        post: {
          operationId: 'open',
          parameters: [{ name: 'file', in: 'query', schema: text }],
          requestBody: {
            required: true,
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
          },
          responses: { 200: { description: 'answer', content: { 'application/json': { schema: envelope } } } },
        },
      },
    },
    components: { schemas: { deal: dealJsonSchema(), cap: capJsonSchema() } },
  }
}
