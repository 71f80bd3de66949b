import { loess, loessAt } from "./loess.ts";

/**
 * Loess of each season's subseries (degree 0), one period longer at both ends.
 *
 * @returns n + 2 · period values: the smooth from one period before the first value on.
 * @see Cleveland et al. (1990), Journal of Official Statistics 6, step 2 of the inner loop.
 */
export function seasonalSmooth(
  values: Float64Array,
  period: number,
  { span, weights }: { span: number; weights: Float64Array | undefined },
): Float64Array {
  const extended = new Float64Array(values.length + 2 * period);
  for (let season = 0; season < period; season++) {
    const length = Math.ceil((values.length - season) / period);
    const pick = (list: Float64Array) =>
      Float64Array.from({ length }, (_, i) => list[season + i * period]!);
    const subseries = pick(values);
    const own = weights && pick(weights);
    const options = { span, degree: 0 as const, weights: own };
    const inside = loess(subseries, { ...options, jump: Math.ceil(span / 10) });
    const reach = Math.min(span, length) - 1;
    const first = loessAt(subseries, { x: -1, left: 0, right: reach }, options);
    const left = length - 1 - reach;
    const last = loessAt(subseries, { x: length, left, right: length - 1 }, options);
    extended[season] = first ?? inside[0]!;
    inside.forEach((value, i) => (extended[season + (i + 1) * period] = value));
    extended[season + (length + 1) * period] = last ?? inside[length - 1]!;
  }
  return extended;
}
