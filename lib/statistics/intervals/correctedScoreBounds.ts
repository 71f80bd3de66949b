/**
 * Wilson's score bounds with Yates' continuity correction.
 *
 * @see Newcombe (1998), Statistics in Medicine 17, 857–872, method 4.
 */
export function correctedScoreBounds(successes: number, n: number, z: number): [number, number] {
  const p = successes / n;
  const square = z * z;
  const side = (sign: 1 | -1) => {
    const inner = square + sign * 2 - 1 / n + 4 * p * (n * (1 - p) - sign);
    return (2 * n * p + square + sign * (1 + z * Math.sqrt(inner))) / (2 * (n + square));
  };
  return [successes === 0 ? 0 : Math.max(0, side(-1)), successes === n ? 1 : Math.min(1, side(1))];
}
