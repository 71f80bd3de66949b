interface Range {
  readonly centre: number;
  /** Half its width, above 0. */
  readonly half: number;
}

/** T₀ … T_degree at x, the range mapped to [−1, 1]. */
export function chebyshevColumns(x: Float64Array, degree: number, range: Range): Float64Array[] {
  const t = x.map((value) => (value - range.centre) / range.half);
  const columns = [new Float64Array(x.length).fill(1), t];
  for (let k = 2; k <= degree; k++) {
    const [last, before] = [columns[k - 1]!, columns[k - 2]!];
    columns.push(t.map((value, i) => 2 * value * last[i]! - before[i]!));
  }
  return columns.slice(0, degree + 1);
}

/**
 * M with β = Mγ: what the coefficients γ of T₀ … T_degree are for the powers of x.
 *
 * @returns column k: the coefficients of T_k((x − centre) / half), constant first.
 */
export function chebyshevToPowers(degree: number, { centre, half }: Range): Float64Array[] {
  const size = degree + 1;
  const shift = -centre / half;
  const one = new Float64Array(size);
  one[0] = 1;
  const line = new Float64Array(size);
  line[0] = shift;
  if (size > 1) line[1] = 1 / half;
  const columns = [one, line];
  for (let k = 2; k <= degree; k++) {
    const [last, before] = [columns[k - 1]!, columns[k - 2]!];
    columns.push(
      last.map((value, j) => 2 * (value * shift + (j > 0 ? last[j - 1]! / half : 0)) - before[j]!),
    );
  }
  return columns.slice(0, size);
}
