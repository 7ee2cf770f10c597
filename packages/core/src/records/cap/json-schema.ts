import { type Kind, kindSchema, list, type Schema, scalarSchemas } from '@touchstone/core/deal'
import { CAP_FORMAT, capKeys, transactionKinds } from './kinds.ts'

function transactionSchema(type: string, kind: Kind): Schema {
  const schema = kindSchema(kind)
  const properties = Object(schema['properties']) as Schema
  return { ...schema, type: 'object', properties: { ...properties, type: { const: type } } }
}

/**
 * The JSON Schema (2020-12) of the cap table, made of the tables `readCap` reads by, so that editors complete keys and
 * choices, for each type of transaction its own. It says nothing about the words of amounts, which only `readCap` judges.
 * @example capJsonSchema().required // ["format","company","currency","form"]
 */
export function capJsonSchema(): { readonly [key: string]: unknown } {
  const { format: _, ...rest } = capKeys.keys
  const properties = Object.fromEntries(Object.entries(rest).map(([key, kind]) => [key, kindSchema(kind)]))
  const transactions = Object.entries(transactionKinds).map(([type, kind]) => transactionSchema(type, kind))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: CAP_FORMAT,
    type: 'object',
    properties: {
      format: { const: CAP_FORMAT },
      ...properties,
      transactions: { ...kindSchema(list({ kind: 'any' })), items: { oneOf: transactions } },
    },
    required: ['format', 'company', 'currency', 'form'],
    additionalProperties: false,
    $defs: scalarSchemas(),
  }
}
