/**
 * Turns a block of new rows into the triangle: on return `factor` is the R of [factor; block] and
 * the block holds the reflections' vectors. Both are overwritten.
 *
 * Columns are treated four at a time, so that a row of the reflection's vector is read once for
 * four of them and four sums run independently.
 */
export function rotateBlock(
  factor: readonly Float64Array[],
  block: readonly Float64Array[],
  count: number,
): void {
  const k = factor.length;
  const step: Step = { head: 0, scale: 0, j: 0, count };
  for (let j = 0; j < k; j++) {
    step.j = j;
    if (!makeReflection(factor[j]!, block[j]!, step)) continue;
    let l = j + 1;
    for (; l + 3 < k; l += 4) reflectFour(factor, block, l, step);
    for (; l < k; l++) reflectOne(factor[l]!, block[j]!, block[l]!, step);
  }
}

/** The reflection of one column; one object for all of them, since this is the inner loop. */
interface Step {
  /** First entry of the reflection's vector; the rest stands in the block. */
  head: number;
  /** 2 / vᵀv. */
  scale: number;
  j: number;
  readonly count: number;
}

/** False when the block's column is already 0. */
function makeReflection(column: Float64Array, v: Float64Array, step: Step): boolean {
  let squares = 0;
  for (let i = 0; i < step.count; i++) squares += v[i]! * v[i]!;
  if (squares === 0) return false;
  const diagonal = column[step.j]!;
  const norm = Math.sqrt(diagonal * diagonal + squares);
  step.head = diagonal > 0 ? diagonal + norm : diagonal - norm;
  step.scale = 2 / (step.head * step.head + squares);
  column[step.j] = diagonal > 0 ? -norm : norm;
  return true;
}

function reflectFour(
  factor: readonly Float64Array[],
  block: readonly Float64Array[],
  l: number,
  { head, scale, j, count }: Step,
): void {
  const v = block[j]!;
  const [a, b, c, d] = [block[l]!, block[l + 1]!, block[l + 2]!, block[l + 3]!];
  const [fa, fb, fc, fd] = [factor[l]!, factor[l + 1]!, factor[l + 2]!, factor[l + 3]!];
  let [sa, sb, sc, sd] = [head * fa[j]!, head * fb[j]!, head * fc[j]!, head * fd[j]!];
  for (let i = 0; i < count; i++) {
    const entry = v[i]!;
    sa += entry * a[i]!;
    sb += entry * b[i]!;
    sc += entry * c[i]!;
    sd += entry * d[i]!;
  }
  sa *= scale;
  sb *= scale;
  sc *= scale;
  sd *= scale;
  fa[j]! -= sa * head;
  fb[j]! -= sb * head;
  fc[j]! -= sc * head;
  fd[j]! -= sd * head;
  for (let i = 0; i < count; i++) {
    const entry = v[i]!;
    a[i]! -= sa * entry;
    b[i]! -= sb * entry;
    c[i]! -= sc * entry;
    d[i]! -= sd * entry;
  }
}

function reflectOne(
  top: Float64Array,
  v: Float64Array,
  column: Float64Array,
  { head, scale, j, count }: Step,
): void {
  let sum = head * top[j]!;
  for (let i = 0; i < count; i++) sum += v[i]! * column[i]!;
  sum *= scale;
  top[j]! -= sum * head;
  for (let i = 0; i < count; i++) column[i]! -= sum * v[i]!;
}
