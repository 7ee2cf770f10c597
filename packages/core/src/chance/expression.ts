import { Bug } from '@touchstone/core/facts'

/**
 * Columns that are computed when they are asked for. An operation on draws only notes what it would do; asking for the
 * values runs all that was noted in blocks small enough for the fastest memory, with a handful of blocks to work in,
 * where computing column after column would go through main memory each time. Every value comes from the same operations
 * in the same order as without: the bytes are the same.
 */

/** What a column is computed by. */
export type Operation =
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'larger'
  | 'smaller'
  | 'less'
  | 'scaled'
  | 'selected'

/** A column, known or still to be computed. */
export interface Column {
  readonly count: number
  values: Float64Array | null
  operation: Operation
  /** Inputs: two, three for `selected` (mask, then, otherwise), one for `scaled`. Let go once the values are known. */
  inputs: readonly Column[]
  factor: number
  /** How many columns were made from this one. */
  uses: number
  /** Whether it has been computed on the way to another and not kept. */
  passed: boolean
}

/** Values computed at a time. */
const LENGTH = 512

/**
 * A column of known values, which must not be written to again.
 * @example known(new Float64Array([1, 2])).count // 2
 */
export function known(values: Float64Array): Column {
  return { count: values.length, values, operation: 'sum', inputs: [], factor: 1, uses: 0, passed: false }
}

/**
 * The column that an operation gives. Throws Bug when the inputs differ in length.
 * @example valuesIn(pending('sum', [known(new Float64Array([1])), known(new Float64Array([2]))]))[0] // 3
 */
export function pending(operation: Operation, inputs: readonly Column[], factor = 1): Column {
  const count = inputs[0]?.count ?? 0
  for (const input of inputs) {
    if (input.count !== count) throw new Bug(`${count} draws meet ${input.count}`)
    input.uses++
  }
  return { count, values: null, operation, inputs, factor, uses: 0, passed: false }
}

type Run = (out: Float64Array, n: number, x: Float64Array, y: Float64Array, z: Float64Array, factor: number) => void

/** Computes the first n values of `out`, four a turn, which halves the time of such short loops. */
const run: Readonly<Record<Operation, Run>> = {
  sum: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) + (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) + (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) + (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) + (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) + (y[t] ?? 0)
  },
  difference: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) - (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) - (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) - (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) - (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) - (y[t] ?? 0)
  },
  product: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) * (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) * (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) * (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) * (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) * (y[t] ?? 0)
  },
  quotient: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) / (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) / (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) / (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) / (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) / (y[t] ?? 0)
  },
  larger: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) > (y[t] ?? 0) ? (x[t] ?? 0) : (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) > (y[t + 1] ?? 0) ? (x[t + 1] ?? 0) : (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) > (y[t + 2] ?? 0) ? (x[t + 2] ?? 0) : (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) > (y[t + 3] ?? 0) ? (x[t + 3] ?? 0) : (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) > (y[t] ?? 0) ? (x[t] ?? 0) : (y[t] ?? 0)
  },
  smaller: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) < (y[t] ?? 0) ? (x[t] ?? 0) : (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) < (y[t + 1] ?? 0) ? (x[t + 1] ?? 0) : (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) < (y[t + 2] ?? 0) ? (x[t + 2] ?? 0) : (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) < (y[t + 3] ?? 0) ? (x[t + 3] ?? 0) : (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) < (y[t] ?? 0) ? (x[t] ?? 0) : (y[t] ?? 0)
  },
  less: (out, n, x, y) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) < (y[t] ?? 0) ? 1 : 0
      out[t + 1] = (x[t + 1] ?? 0) < (y[t + 1] ?? 0) ? 1 : 0
      out[t + 2] = (x[t + 2] ?? 0) < (y[t + 2] ?? 0) ? 1 : 0
      out[t + 3] = (x[t + 3] ?? 0) < (y[t + 3] ?? 0) ? 1 : 0
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) < (y[t] ?? 0) ? 1 : 0
  },
  scaled: (out, n, x, _y, _z, factor) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) * factor
      out[t + 1] = (x[t + 1] ?? 0) * factor
      out[t + 2] = (x[t + 2] ?? 0) * factor
      out[t + 3] = (x[t + 3] ?? 0) * factor
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) * factor
  },
  selected: (out, n, x, y, z) => {
    let t = 0
    for (; t + 3 < n; t += 4) {
      out[t] = (x[t] ?? 0) === 0 ? (z[t] ?? 0) : (y[t] ?? 0)
      out[t + 1] = (x[t + 1] ?? 0) === 0 ? (z[t + 1] ?? 0) : (y[t + 1] ?? 0)
      out[t + 2] = (x[t + 2] ?? 0) === 0 ? (z[t + 2] ?? 0) : (y[t + 2] ?? 0)
      out[t + 3] = (x[t + 3] ?? 0) === 0 ? (z[t + 3] ?? 0) : (y[t + 3] ?? 0)
    }
    for (; t < n; t++) out[t] = (x[t] ?? 0) === 0 ? (z[t] ?? 0) : (y[t] ?? 0)
  },
}

/** The unknown columns that `end` rests on and itself, inputs before what is made from them. */
function inOrder(end: Column): readonly Column[] {
  const order: Column[] = []
  const seen = new Set<Column>()
  const open: { readonly column: Column; next: number }[] = [{ column: end, next: 0 }]
  seen.add(end)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const input = top.column.inputs[top.next]
    if (input === undefined) {
      order.push(top.column)
      open.pop()
    } else {
      top.next++
      if (input.values === null && !seen.has(input)) {
        seen.add(input)
        open.push({ column: input, next: 0 })
      }
    }
  }
  return order
}

/** Where a column lies while it is computed with: a block to work in, or a view that moves along the whole column. */
interface Cell {
  block: Float64Array
  readonly whole: Float64Array | null
}

interface Step {
  readonly run: Run
  readonly out: Cell
  readonly x: Cell
  readonly y: Cell
  readonly z: Cell
  readonly factor: number
}

interface Plan {
  readonly steps: readonly Step[]
  /** Columns whose values stay, with the array they are computed into. */
  readonly kept: readonly (readonly [Column, Float64Array])[]
  readonly wholes: readonly Cell[]
}

const workRoom: Float64Array[] = []

/** Gives each step its cells; a block to work in is free again after the last step that reads it. */
function plan(order: readonly Column[], end: Column): Plan {
  const left = new Map<Column, number>()
  for (const column of order) for (const input of column.inputs) left.set(input, (left.get(input) ?? 0) + 1)
  const kept: (readonly [Column, Float64Array])[] = []
  const cells = new Map<Column, Cell>()
  const wholes: Cell[] = []
  const free: Cell[] = []
  let made = 0
  const cellOf = (column: Column | undefined): Cell => {
    const cell = column === undefined ? undefined : cells.get(column)
    if (cell !== undefined) return cell
    if (column === undefined || column.values === null) throw new Bug('a column before its inputs')
    const given: Cell = { block: column.values, whole: column.values }
    cells.set(column, given)
    wholes.push(given)
    return given
  }
  const steps = order.map((column): Step => {
    const [a, b = a, c = a] = column.inputs
    const [x, y, z] = [cellOf(a), cellOf(b), cellOf(c)]
    // What others were made from, or what is passed a second time, is worth keeping.
    const keep = column === end || column.passed || column.uses > (left.get(column) ?? 0)
    let out: Cell | undefined
    if (keep) {
      const values = new Float64Array(column.count)
      kept.push([column, values])
      out = { block: values, whole: values }
      wholes.push(out)
    } else {
      column.passed = true
      out = free.pop()
      if (out === undefined) {
        out = { block: (workRoom[made] ??= new Float64Array(LENGTH)), whole: null }
        made++
      }
    }
    cells.set(column, out)
    for (const input of column.inputs) {
      const rest = (left.get(input) ?? 0) - 1
      left.set(input, rest)
      const cell = cells.get(input)
      if (rest === 0 && cell !== undefined && cell.whole === null) free.push(cell)
    }
    return { run: run[column.operation], out, x, y, z, factor: column.factor }
  })
  return { steps, kept, wholes }
}

/**
 * The values of a column, to be read only; computed at the first call.
 * @example valuesIn(pending('scaled', [known(new Float64Array([3]))], 2))[0] // 6
 */
export function valuesIn(column: Column): Float64Array {
  if (column.values !== null) return column.values
  const { steps, kept, wholes } = plan(inOrder(column), column)
  for (let start = 0; start < column.count; start += LENGTH) {
    const n = column.count - start < LENGTH ? column.count - start : LENGTH
    for (const cell of wholes) if (cell.whole !== null) cell.block = cell.whole.subarray(start, start + n)
    for (const { run: compute, out, x, y, z, factor } of steps) compute(out.block, n, x.block, y.block, z.block, factor)
  }
  for (const [one, values] of kept) {
    one.values = values
    one.inputs = []
  }
  if (column.values === null) throw new Bug('a column was not computed')
  return column.values
}
