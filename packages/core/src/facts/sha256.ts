/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const primes = (count: number): number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

/** Fractional bits of the k-th root of n, by whole-number bisection, so that nothing depends on a power function. */
function fraction(n: number, k: 2n | 3n): number {
  const target = BigInt(n) << (32n * k)
  let low = 0n
  let high = 1n << 40n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if ((k === 2n ? middle * middle : middle * middle * middle) <= target) low = middle
    else high = middle
  }
  return Number(low & 0xffffffffn)
}

const ROUNDS = Int32Array.from(primes(64), (p) => fraction(p, 3n))
const START = Int32Array.from(primes(8), (p) => fraction(p, 2n))

/**
 * UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as encoders do. Total.
 * @example utf8('é').length // 2
 */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    let c = letter.codePointAt(0) ?? 0xfffd
    if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd
    if (c < 0x80) bytes.push(c)
    else if (c < 0x800) bytes.push(0xc0 | (c >> 6), 0x80 | (c & 63))
    else if (c < 0x10000) bytes.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
    else bytes.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
  }
  return Uint8Array.from(bytes)
}

/**
 * SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. Total. Source: FIPS 180-4.
 * @example sha256('abc').slice(0, 16) // 'ba7816bf8f01cfea'
 */
export function sha256(text: string): string {
  const bytes = utf8(text)
  const blocks = (bytes.length + 9 + 63) >> 6
  const padded = new Uint8Array(blocks << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const bits = bytes.length * 8
  for (let i = 0; i < 4; i++) {
    padded[padded.length - 1 - i] = (bits >>> (8 * i)) & 255
    padded[padded.length - 5 - i] = (Math.floor(bits / 4_294_967_296) >>> (8 * i)) & 255
  }
  const w = new Int32Array(64)
  const h = Int32Array.from(START)
  const at = (list: Int32Array, i: number): number => list[i] ?? 0
  const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n))
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 16; i++) {
      const p = (block << 6) + (i << 2)
      w[i] =
        ((padded[p] ?? 0) << 24) | ((padded[p + 1] ?? 0) << 16) | ((padded[p + 2] ?? 0) << 8) | (padded[p + 3] ?? 0)
    }
    for (let i = 16; i < 64; i++) {
      const a = at(w, i - 15)
      const b = at(w, i - 2)
      w[i] =
        (at(w, i - 16) +
          (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
          at(w, i - 7) +
          (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) |
        0
    }
    let [a, b, c, d, e, f, g, k] = [at(h, 0), at(h, 1), at(h, 2), at(h, 3), at(h, 4), at(h, 5), at(h, 6), at(h, 7)]
    for (let i = 0; i < 64; i++) {
      const t1 = (k + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(ROUNDS, i) + at(w, i)) | 0
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      k = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    const add = [a, b, c, d, e, f, g, k]
    for (let i = 0; i < 8; i++) h[i] = (at(h, i) + (add[i] ?? 0)) | 0
  }
  return Array.from(h, (x) => (x >>> 0).toString(16).padStart(8, '0')).join('')
}
