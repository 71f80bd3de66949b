interface LoessOptions {
  /** Points in the local window; beyond n the window widens in distance instead. */
  readonly span: number;
  readonly degree: 0 | 1;
  /** Fits at every `jump`-th point, straight lines between. */
  readonly jump: number;
  readonly weights?: Float64Array | undefined;
}

interface Window {
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Loess of equally spaced values with tricube weights, at every point.
 *
 * Points are numbered from 0. Where every weight is zero the value itself stays.
 *
 * @see Cleveland, Cleveland, McRae & Terpenning (1990), Journal of Official Statistics 6, 3–73,
 *   section 2.
 */
export function loess(values: Float64Array, options: LoessOptions): Float64Array {
  const n = values.length;
  const smooth = new Float64Array(n);
  if (n < 2) return values.slice();
  const jump = Math.min(options.jump, n - 1);
  const at = (i: number) => loessAt(values, windowAt(i, n, options.span), options) ?? values[i]!;
  let last = 0;
  for (let i = 0; i < n; i += jump) {
    smooth[i] = at(i);
    interpolate(smooth, last, i);
    last = i;
  }
  if (last !== n - 1) {
    smooth[n - 1] = at(n - 1);
    interpolate(smooth, last, n - 1);
  }
  return smooth;
}

/** The window of `span` points about point i, shifted inwards at both ends. */
function windowAt(i: number, n: number, span: number): Window {
  if (span >= n) return { x: i, left: 0, right: n - 1 };
  const left = Math.min(Math.max(0, i - Math.floor((span + 1) / 2) + 1), n - span);
  return { x: i, left, right: left + span - 1 };
}

/** The local fit at any x, also outside the points; undefined when no point has weight. */
export function loessAt(
  values: Float64Array,
  { x, left, right }: Window,
  { span, degree, weights }: Omit<LoessOptions, "jump">,
): number | undefined {
  const n = values.length;
  const widening = span > n ? Math.floor((span - n) / 2) : 0;
  const width = Math.max(x - left, right - x) + widening;
  const local = new Float64Array(right - left + 1);
  let total = 0;
  for (let j = left; j <= right; j++) {
    const distance = Math.abs(j - x);
    if (distance > 0.999 * width) continue;
    const tricube = distance <= 0.001 * width ? 1 : (1 - (distance / width) ** 3) ** 3;
    local[j - left] = tricube * (weights?.[j] ?? 1);
    total += local[j - left]!;
  }
  if (!(total > 0)) return undefined;
  if (degree === 1 && width > 0) tilt(local, { x, left, right }, { total, range: n - 1 });
  else for (let j = 0; j < local.length; j++) local[j]! /= total;
  let sum = 0;
  for (let j = left; j <= right; j++) sum += local[j - left]! * values[j]!;
  return sum;
}

/** Weights of a local mean become weights of a local line, when the points are spread enough. */
function tilt(
  local: Float64Array,
  { x, left }: Window,
  { total, range }: { total: number; range: number },
): void {
  let centre = 0;
  for (let j = 0; j < local.length; j++) {
    local[j]! /= total;
    centre += local[j]! * (left + j);
  }
  let spread = 0;
  for (let j = 0; j < local.length; j++) spread += local[j]! * (left + j - centre) ** 2;
  if (Math.sqrt(spread) <= 0.001 * range) return;
  const slope = (x - centre) / spread;
  for (let j = 0; j < local.length; j++) local[j]! *= slope * (left + j - centre) + 1;
}

function interpolate(smooth: Float64Array, from: number, to: number): void {
  const slope = (smooth[to]! - smooth[from]!) / (to - from);
  for (let j = from + 1; j < to; j++) smooth[j] = smooth[from]! + slope * (j - from);
}
