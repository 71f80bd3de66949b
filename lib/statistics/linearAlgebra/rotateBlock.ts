/**
 * Turns a block of new rows into the triangle: on return `factor` is the R of [factor; block] and
 * the block holds the reflections' vectors. Both are overwritten.
 *
 * Two reflections are applied together to four columns at a time: each entry is read once for
 * both, and eight sums run independently.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., 5.2.3 (products of reflections).
 */
export function rotateBlock(
  factor: readonly Float64Array[],
  block: readonly Float64Array[],
  count: number,
): void {
  const k = factor.length;
  const pair: Pair = { j: 0, count, head1: 0, scale1: 0, head2: 0, scale2: 0, overlap: 0 };
  for (let j = 0; j < k; j += 2) {
    pair.j = j;
    makePair(factor, block, pair);
    let l = j + 2;
    for (; l + 3 < k; l += 4) reflectFour(factor, block, l, pair);
    for (; l < k; l++) reflectOne(factor, block, l, pair);
  }
}

/** Two reflections; one object for all of them, since this is the inner loop. */
interface Pair {
  /** Column of the first; the second is the next one's. */
  j: number;
  readonly count: number;
  /** First entry of each vector, which stands for the triangle's row; the rest is in the block. */
  head1: number;
  head2: number;
  /** 2 / vᵀv; 0 for a column that needs no reflection. */
  scale1: number;
  scale2: number;
  /** Product of the two vectors. */
  overlap: number;
}

function makePair(factor: readonly Float64Array[], block: readonly Float64Array[], pair: Pair) {
  const { j, count } = pair;
  const first = block[j]!;
  pair.head1 = makeHead(factor[j]!, first, j, count);
  pair.scale1 = scaleOf(first, pair.head1, count);
  const next = factor[j + 1];
  pair.scale2 = 0;
  pair.overlap = 0;
  if (next === undefined) return;
  const second = block[j + 1]!;
  const moved = pair.scale1 * (pair.head1 * next[j]! + product(first, second, count));
  next[j]! -= moved * pair.head1;
  for (let i = 0; i < count; i++) second[i]! -= moved * first[i]!;
  pair.head2 = makeHead(next, second, j + 1, count);
  pair.scale2 = scaleOf(second, pair.head2, count);
  pair.overlap = product(first, second, count);
}

/** Writes the new diagonal entry and gives the vector's head; 0 when the block is already 0. */
function makeHead(column: Float64Array, v: Float64Array, j: number, count: number): number {
  const squares = product(v, v, count);
  if (squares === 0) return 0;
  const diagonal = column[j]!;
  const norm = Math.sqrt(diagonal * diagonal + squares);
  column[j] = diagonal > 0 ? -norm : norm;
  return diagonal > 0 ? diagonal + norm : diagonal - norm;
}

function scaleOf(v: Float64Array, head: number, count: number): number {
  return head === 0 ? 0 : 2 / (head * head + product(v, v, count));
}

function product(a: Float64Array, b: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[i]! * b[i]!;
  return sum;
}

function reflectFour(
  factor: readonly Float64Array[],
  block: readonly Float64Array[],
  l: number,
  { j, count, head1, head2, scale1, scale2, overlap }: Pair,
): void {
  const [v, w] = [block[j]!, block[j + 1]!];
  const [a, b, c, d] = [block[l]!, block[l + 1]!, block[l + 2]!, block[l + 3]!];
  const [fa, fb, fc, fd] = [factor[l]!, factor[l + 1]!, factor[l + 2]!, factor[l + 3]!];
  let [a1, b1, c1, d1] = [head1 * fa[j]!, head1 * fb[j]!, head1 * fc[j]!, head1 * fd[j]!];
  let [a2, b2, c2, d2] = [
    head2 * fa[j + 1]!,
    head2 * fb[j + 1]!,
    head2 * fc[j + 1]!,
    head2 * fd[j + 1]!,
  ];
  for (let i = 0; i < count; i++) {
    const x = v[i]!;
    const y = w[i]!;
    const p = a[i]!;
    const q = b[i]!;
    const r = c[i]!;
    const s = d[i]!;
    a1 += x * p;
    b1 += x * q;
    c1 += x * r;
    d1 += x * s;
    a2 += y * p;
    b2 += y * q;
    c2 += y * r;
    d2 += y * s;
  }
  a1 *= scale1;
  b1 *= scale1;
  c1 *= scale1;
  d1 *= scale1;
  a2 = scale2 * (a2 - a1 * overlap);
  b2 = scale2 * (b2 - b1 * overlap);
  c2 = scale2 * (c2 - c1 * overlap);
  d2 = scale2 * (d2 - d1 * overlap);
  fa[j]! -= a1 * head1;
  fb[j]! -= b1 * head1;
  fc[j]! -= c1 * head1;
  fd[j]! -= d1 * head1;
  fa[j + 1]! -= a2 * head2;
  fb[j + 1]! -= b2 * head2;
  fc[j + 1]! -= c2 * head2;
  fd[j + 1]! -= d2 * head2;
  for (let i = 0; i < count; i++) {
    const x = v[i]!;
    const y = w[i]!;
    a[i]! -= a1 * x + a2 * y;
    b[i]! -= b1 * x + b2 * y;
    c[i]! -= c1 * x + c2 * y;
    d[i]! -= d1 * x + d2 * y;
  }
}

function reflectOne(
  factor: readonly Float64Array[],
  block: readonly Float64Array[],
  l: number,
  { j, count, head1, head2, scale1, scale2, overlap }: Pair,
): void {
  const [v, w, column, top] = [block[j]!, block[j + 1]!, block[l]!, factor[l]!];
  const first = scale1 * (head1 * top[j]! + product(v, column, count));
  const second = scale2 * (head2 * top[j + 1]! + product(w, column, count) - first * overlap);
  top[j]! -= first * head1;
  top[j + 1]! -= second * head2;
  for (let i = 0; i < count; i++) column[i]! -= first * v[i]! + second * w[i]!;
}
