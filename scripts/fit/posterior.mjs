/**
 * The most probable constants of a model under lognormal priors and Student-t noise, with an offset and shifts for each
 * software as random effects: Levenberg-Marquardt on the iteratively weighted squares, and the curvature at the end.
 */
const NU = 4
const STEP = 1e-3
/** How far releases of one software lie apart, over how far softwares do. */
const RELEASE = 0.6
/** How much further software lies that tells nothing of the others. */
const APART = 1.5

/** Solves A·x = b by elimination with pivoting; `b` may have several columns. */
export function solve(matrix, columns) {
  const n = matrix.length
  const a = matrix.map((row, i) => Float64Array.from([...row, ...columns.map((one) => one[i])]))
  const width = n + columns.length
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let j = i + 1; j < n; j++) if (Math.abs(a[j][i]) > Math.abs(a[pivot][i])) pivot = j
    ;[a[i], a[pivot]] = [a[pivot], a[i]]
    for (let j = i + 1; j < n; j++) {
      const factor = a[j][i] / a[i][i]
      if (factor !== 0) for (let k = i; k < width; k++) a[j][k] -= factor * a[i][k]
    }
  }
  return columns.map((_, c) => {
    const x = new Float64Array(n)
    for (let i = n - 1; i >= 0; i--) {
      let sum = a[i][n + c]
      for (let k = i + 1; k < n; k++) sum -= a[i][k] * x[k]
      x[i] = sum / a[i][i]
    }
    return x
  })
}

/** Standard deviation of a·x[i] + b·x[j]. */
const spreadOfSum = (inverse, i, a, j, b) =>
  Math.sqrt(a * a * inverse[i][i] + 2 * a * b * inverse[i][j] + b * b * inverse[j][j])

/**
 * Fits. `rows` are `{group, measured, predict(constants) → quantity, noise}`; `priors` as in priors.mjs.
 * Returns an efficiency (see `core/compute/efficiency.ts`) and, per row, its spread from the constants.
 */
export function fit(rows, priors, noise, iterations = 30) {
  const names = Object.keys(priors)
  const K = names.length
  const varying = names.map((_, k) => k).filter((k) => priors[names[k]][2] > 0)
  const groups = [...new Set(rows.map((row) => row.group))].sort()
  const per = 1 + varying.length
  // Releases of one software share an offset, so that many releases do not count as many softwares.
  const parents = [...new Set(groups.map((name) => name.split(' ')[0]))].filter(
    (one) => groups.filter((name) => name.split(' ')[0] === one).length > 1,
  )
  const parentOf = groups.map((name) => parents.indexOf(name.split(' ')[0]))
  const P0 = K + groups.length * per
  const D = P0 + parents.length
  // Software that says nothing of the others' mean (all rows `apart`) may lie far from it.
  const far = groups.map((name) => rows.filter((row) => row.group === name).every((row) => row.apart === true))
  const ownOffset = (g) => noise.offset * (parentOf[g] >= 0 ? RELEASE : far[g] ? APART : 1)
  const parentOffset = (g) => (parentOf[g] < 0 ? 0 : noise.offset * (far[g] ? APART : 1))
  const groupOf = rows.map((row) => groups.indexOf(row.group))
  const sd = rows.map((row) => row.noise)
  const constants = (x, g) => {
    const out = {}
    for (let k = 0; k < K; k++) out[names[k]] = priors[names[k]][0] * Math.exp(priors[names[k]][1] * x[k])
    if (g >= 0)
      varying.forEach((k, i) => {
        out[names[k]] *= Math.exp(priors[names[k]][2] * x[K + g * per + 1 + i])
      })
    return out
  }
  const offsetOf = (x, g) =>
    ownOffset(g) * x[K + g * per] + (parentOf[g] >= 0 ? parentOffset(g) * x[P0 + parentOf[g]] : 0)
  const look = (x) => {
    const each = groups.map((_, g) => constants(x, g))
    return rows.map((row, i) => {
      const c = each[groupOf[i]]
      const base = Math.log(row.predict(c))
      return { c, base, e: (Math.log(row.measured) - base - offsetOf(x, groupOf[i])) / sd[i] }
    })
  }
  const cost = (x, seen) => {
    let sum = 0
    for (const { e } of seen) sum += (NU + 1) * Math.log(1 + (e * e) / NU)
    for (const value of x) sum += value * value
    return sum
  }
  const slopes = (row, c, base) =>
    names.map((name) => (Math.log(row.predict({ ...c, [name]: c[name] * Math.exp(STEP) })) - base) / STEP)
  const curvature = (seen) => {
    const A = Array.from({ length: D }, () => new Float64Array(D))
    const b = new Float64Array(D)
    rows.forEach((row, i) => {
      const { c, base, e } = seen[i]
      const g = slopes(row, c, base)
      const weight = (NU + 1) / (NU + e * e)
      const at = []
      const by = []
      const add = (index, value) => {
        if (value === 0) return
        at.push(index)
        by.push(-value / sd[i])
      }
      for (let k = 0; k < K; k++) add(k, g[k] * priors[names[k]][1])
      const start = K + groupOf[i] * per
      add(start, ownOffset(groupOf[i]))
      if (parentOf[groupOf[i]] >= 0) add(P0 + parentOf[groupOf[i]], parentOffset(groupOf[i]))
      varying.forEach((k, j) => add(start + 1 + j, g[k] * priors[names[k]][2]))
      for (let p = 0; p < at.length; p++) {
        b[at[p]] -= weight * by[p] * e
        for (let q = 0; q < at.length; q++) A[at[p]][at[q]] += weight * by[p] * by[q]
      }
    })
    for (let k = 0; k < D; k++) A[k][k] += 1
    return { A, b }
  }

  let x = new Float64Array(D)
  let seen = look(x)
  let best = cost(x, seen)
  let damping = 1e-3
  for (let turn = 0; turn < iterations; turn++) {
    const { A, b } = curvature(seen)
    for (let k = 0; k < D; k++) b[k] -= x[k]
    let gained = 0
    for (let attempt = 0; attempt < 8; attempt++) {
      const damped = A.map((row, i) => {
        const copy = Float64Array.from(row)
        copy[i] *= 1 + damping
        return copy
      })
      const [step] = solve(damped, [b])
      const y = x.map((value, i) => Math.max(-4, Math.min(4, value + Math.max(-1, Math.min(1, step[i])))))
      const then = look(y)
      const price = cost(y, then)
      if (price < best) {
        gained = best - price
        x = y
        seen = then
        best = price
        damping = Math.max(damping / 5, 1e-6)
        break
      }
      damping *= 5
    }
    if (gained < 0.02) break
  }

  const { A } = curvature(seen)
  const inverse = solve(
    A,
    Array.from({ length: D }, (_, i) => Float64Array.from({ length: D }, (__, j) => (i === j ? 1 : 0))),
  )
  const deviation = (i) => Math.sqrt(inverse[i][i])

  // How much of the independent sum of variances the correlations leave, over the rows: of the constants alone, and with
  // the effects of a row's own software.
  let joint = 0
  let apart = 0
  let jointSeen = 0
  let apartSeen = 0
  rows.forEach((row, i) => {
    const { c, base } = seen[i]
    const g = slopes(row, c, base)
    const index = []
    const by = []
    for (let k = 0; k < K; k++) {
      index.push(k)
      by.push(g[k] * priors[names[k]][1])
    }
    const start = K + groupOf[i] * per
    index.push(start)
    by.push(ownOffset(groupOf[i]))
    if (parentOf[groupOf[i]] >= 0) {
      index.push(P0 + parentOf[groupOf[i]])
      by.push(parentOffset(groupOf[i]))
    }
    varying.forEach((k, j) => {
      index.push(start + 1 + j)
      by.push(g[k] * priors[names[k]][2])
    })
    for (let p = 0; p < index.length; p++) {
      const own = by[p] * by[p] * inverse[index[p]][index[p]]
      apartSeen += own
      if (p < K) apart += own
      for (let q = 0; q < index.length; q++) {
        const term = by[p] * by[q] * inverse[index[p]][index[q]]
        jointSeen += term
        if (p < K && q < K) joint += term
      }
    }
  })

  const record = (value) => Object.fromEntries(names.map((name, k) => [name, value(name, k)]))
  const values = constants(x, -1)
  return {
    values: record((name) => values[name]),
    spread: record((name, k) => priors[name][1] * deviation(k)),
    between: record((name) => priors[name][2]),
    groups: groups.map((name, g) => {
      const start = K + g * per
      return {
        name,
        aliases: [],
        offset: offsetOf(x, g),
        offsetSpread:
          parentOf[g] < 0
            ? ownOffset(g) * deviation(start)
            : spreadOfSum(inverse, start, ownOffset(g), P0 + parentOf[g], parentOffset(g)),
        shifts: Object.fromEntries(
          varying.map((k, i) => [names[k], priors[names[k]][2] * x[start + 1 + i]]).filter(([, v]) => v !== 0),
        ),
        shiftSpreads: Object.fromEntries(
          varying.map((k, i) => [names[k], priors[names[k]][2] * deviation(start + 1 + i)]),
        ),
      }
    }),
    residual: noise.left,
    sparse: noise.sparse ?? 0,
    offsetBetween: noise.offset,
    correlation: apart > 0 ? Math.min(1, joint / apart) : 1,
    correlationSeen: apartSeen > 0 ? Math.min(1, jointSeen / apartSeen) : 1,
  }
}
