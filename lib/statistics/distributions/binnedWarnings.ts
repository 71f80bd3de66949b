/** Beyond this the transformed parameters mean a boundary. */
export const FAR = 12;
const NEAR_LIMIT = FAR * 0.7;

/**
 * What the search for a binned fit says about its result. A start on the first edge is a bound of
 * the data, not a sign of a simpler law.
 *
 * @param found - Parameters without limits, and whether the search settled.
 * @param names - Of the parameters, in their order.
 */
export function binnedWarnings(
  { x, converged }: { readonly x: Float64Array; readonly converged: boolean },
  names: readonly string[],
): string[] {
  const onEdge = (value: number, i: number) => names[i] === "start" && value < -NEAR_LIMIT;
  const atLimit = (value: number, i: number) => Math.abs(value) > NEAR_LIMIT && !onEdge(value, i);
  return [
    ...(converged ? [] : ["the search ended before it settled: values are near the best"]),
    ...(x.some(onEdge)
      ? ["the law begins at the first edge, the latest start that is allowed"]
      : []),
    ...(x.some(atLimit)
      ? ["a parameter runs to its limit: a limiting case with one parameter less fits as well"]
      : []),
  ];
}
