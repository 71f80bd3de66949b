const WIDTH = 0.25;
const NODES = 16;
/** Chebyshev points of the second kind on [0, 1] with their barycentric weights. */
const AT = Float64Array.from(
  { length: NODES },
  (_, i) => (1 - Math.cos((Math.PI * i) / (NODES - 1))) / 2,
);
const WEIGHT = Float64Array.from(
  { length: NODES },
  (_, i) => (i % 2 ? -1 : 1) * (i === 0 || i === NODES - 1 ? 0.5 : 1),
);

/**
 * A smooth function that is slow to compute, interpolated in pieces a quarter of a unit wide that are
 * computed when first needed.
 *
 * @param f - Analytic within a unit of [low, high]; outside it is called as it is.
 * @see Berrut & Trefethen (2004), SIAM Review 46, eq. 5.4.
 */
export function inPieces(
  f: (x: number) => number,
  low: number,
  high: number,
): (x: number) => number {
  const pieces = new Map<number, Float64Array>();
  return (x) => {
    if (!(x >= low && x < high)) return f(x);
    const piece = Math.floor(x / WIDTH);
    let values = pieces.get(piece);
    if (!values) pieces.set(piece, (values = AT.map((t) => f((piece + t) * WIDTH))));
    const place = x / WIDTH - piece;
    let [above, below] = [0, 0];
    for (let i = 0; i < NODES; i++) {
      const away = place - AT[i]!;
      if (away === 0) return values[i]!;
      const share = WEIGHT[i]! / away;
      above += share * values[i]!;
      below += share;
    }
    return above / below;
  };
}
