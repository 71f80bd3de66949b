import { moments } from "../statistics/moments.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface WeightedSide {
  readonly values: ArrayLike<number>;
  /** Counts or weights of the values, default 1 each. */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * First Wasserstein (earth mover's) distance of two samples: the area between their distribution
 * functions, in the unit of the values. No bins needed.
 *
 * @returns `standardised`: over the standard deviation of a (unweighted), null when that is 0.
 * @see Ramdas, García Trillos & Cuturi (2017), Entropy 19, 47.
 */
export function wassersteinDistance(
  a: WeightedSide,
  b: WeightedSide,
): Result<{ standardised: number | null }> {
  const id = "wasserstein-distance";
  const [first, second] = [sorted(id, "reference", a), sorted(id, "current", b)];
  if (!(first.total > 0 && second.total > 0))
    return undefinedResult(id, "no rows in reference or in current data");
  let [i, j, inA, inB, estimate] = [0, 0, 0, 0, 0];
  let at = Math.min(first.at(0), second.at(0));
  while (i < first.n || j < second.n) {
    const next = Math.min(first.at(i), second.at(j));
    estimate += (next - at) * Math.abs(inA / first.total - inB / second.total);
    at = next;
    for (; i < first.n && first.at(i) === at; i++) inA += first.weight(i);
    for (; j < second.n && second.at(j) === at; j++) inB += second.weight(j);
  }
  const { variance } = moments(a.values);
  const standardised = variance > 0 ? estimate / Math.sqrt(variance) : null;
  return okResult(id, { estimate, standardised });
}

function sorted(id: string, name: string, { values, weights }: WeightedSide) {
  requireEqualLengths(id, { [name]: values, [`${name}Weights`]: weights });
  const order = Uint32Array.from({ length: values.length }, (_, i) => i);
  order.sort((i, j) => values[i]! - values[j]!);
  const weight = (k: number) => weights?.[order[k]!] ?? 1;
  let total = 0;
  for (let k = 0; k < order.length; k++) total += weight(k);
  return { n: order.length, total, weight, at: (k: number) => values[order[k]!] ?? Infinity };
}
