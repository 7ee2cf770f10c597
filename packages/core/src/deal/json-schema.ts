import type { Kind, MapKind, Scalar } from './kinds.ts'
import { DEAL_FORMAT, dealKeys, sourceKeys } from './schema.ts'
import { INPUT_PATHS } from './types.ts'

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
/** A JSON Schema. */
export type Schema = { readonly [key: string]: Json }

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const cited = (value: Schema): Schema => ({
  type: 'object',
  properties: { value, from: { type: ['string', 'null'], pattern: '^.+#[0-9]+-[0-9]+$' } },
  required: ['value'],
  additionalProperties: false,
})

const written = (value: Schema): Schema => ({ anyOf: [value, cited(value)] })

const scalars = {
  amount: { type: ['string', 'number', 'null'] },
  text: { type: ['string', 'number', 'boolean', 'null'] },
  date: { type: ['string', 'number', 'null'] },
  flag: { type: ['boolean', 'null'] },
} satisfies Readonly<Record<string, Schema>>

/**
 * The definitions that `kindSchema` refers to, for `$defs`. Total.
 * @example Object.keys(scalarSchemas()) // ["amount","text","date","flag"]
 */
export function scalarSchemas(): { readonly [name: string]: Schema } {
  return Object.fromEntries(Object.entries(scalars).map(([name, schema]) => [name, written(schema)]))
}

function ofScalar(kind: Scalar): Schema {
  if (kind.kind === 'choice') return written({ enum: [...kind.of, null] })
  return ref(kind.kind === 'country' ? 'text' : kind.kind)
}

/**
 * The JSON Schema of one kind of value; scalars refer to `scalarSchemas` under `$defs`. Total.
 * @example kindSchema({ kind: 'any' }) // {}
 */
export function kindSchema(kind: Kind): Schema {
  if (kind.kind === 'any') return {}
  if (kind.kind === 'list') return { type: ['array', 'null'], items: kindSchema(kind.of) }
  return kind.kind === 'map' ? ofMap(kind) : ofScalar(kind)
}

function ofMap({ keys, needs, said }: MapKind): Schema {
  const properties = Object.fromEntries(Object.entries(keys).map(([key, kind]) => [key, kindSchema(kind)]))
  return {
    type: ['object', 'null'],
    properties: said === undefined ? properties : { ...properties, from: { type: ['string', 'null'] } },
    ...(needs.length === 0 ? {} : { required: needs }),
    additionalProperties: false,
  }
}

/**
 * The JSON Schema (2020-12) of a file that is read by a table of kinds: its format line, its keys, those it must have.
 * Total.
 * @example mapJsonSchema('x@1', map({ name: text }), ['name']).required // ["format","name"]
 */
export function mapJsonSchema(
  format: string,
  kind: MapKind,
  needs: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: format,
    ...ofMap(kind),
    type: 'object',
    properties: {
      format: { const: format },
      ...Object.fromEntries(Object.entries(kind.keys).map(([key, below]) => [key, kindSchema(below)])),
    },
    required: ['format', ...needs],
    $defs: Object.fromEntries(Object.entries(scalars).map(([name, schema]) => [name, written(schema)])),
  }
}

/**
 * The JSON Schema (2020-12) of the deal file, made of the same table `readDeal` reads by, so that editors complete keys and
 * choices. It says nothing about the words of amounts and dates, which only `readDeal` can judge. Total.
 * @example dealJsonSchema().required // ["format","asOf","company"]
 */
export function dealJsonSchema(): { readonly [key: string]: unknown } {
  const { format: _, company, ...rest } = dealKeys.keys
  const properties = Object.fromEntries(Object.entries(rest).map(([key, kind]) => [key, kindSchema(kind)]))
  const inputs = Object.keys(INPUT_PATHS).map((path) => [path, ref('amount')])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: DEAL_FORMAT,
    type: 'object',
    properties: {
      format: { const: DEAL_FORMAT },
      company: { ...ofMap(company), type: 'object', required: ['name'] },
      sources: { type: ['object', 'null'], additionalProperties: kindSchema(sourceKeys) },
      ...properties,
      assumptions: { type: ['object', 'null'], properties: Object.fromEntries(inputs), additionalProperties: false },
    },
    required: ['format', 'asOf', 'company'],
    additionalProperties: false,
    $defs: scalarSchemas(),
  }
}
