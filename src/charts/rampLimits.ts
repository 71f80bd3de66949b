/**
 * What stands between the steps of a threshold scale, and at its ends.
 *
 * @param extent - Lowest and highest value that is shown.
 * @param domain - Where each step but the first begins, ascending.
 * @returns One more than there are steps; undefined at an end whose step holds no value.
 */
export function rampLimits(
  [low, high]: readonly [number | undefined, number | undefined],
  domain: readonly number[],
): readonly (number | undefined)[] {
  const [first = Infinity, last = -Infinity] = [domain[0], domain.at(-1)];
  const isIn = (end: number | undefined, condition: boolean) => (condition ? end : undefined);
  return [
    isIn(low, low !== undefined && low < first),
    ...domain,
    isIn(high, high !== undefined && high >= last),
  ];
}
