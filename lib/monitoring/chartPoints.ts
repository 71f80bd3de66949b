/** One point of a control chart; a limit is null where there is none (below 0, beyond 1). */
export interface ChartPoint {
  readonly value: number;
  readonly lower: number | null;
  readonly centre: number;
  readonly upper: number | null;
  /** Beyond a limit. */
  readonly signal: boolean;
  /** Numbers of the run rules that the point completes (1 to 4); empty when they are off. */
  readonly rules: readonly number[];
}

/**
 * Western Electric's rules, from standardised points: 1: one beyond 3σ; 2: two of three beyond 2σ
 * on one side; 3: four of five beyond 1σ on one side; 4: eight in a row on one side.
 *
 * @param z - (value − centre) / σ of each point.
 * @returns the rules that each point completes.
 * @see Western Electric (1956), Statistical Quality Control Handbook, 25–28.
 */
export function runRules(z: ArrayLike<number>): number[][] {
  return Array.from(z, (_, i) => {
    const rules = RULES.filter(({ of, count, beyond }) =>
      [1, -1].some((side) => {
        const out = (k: number) => side * z[k]! > beyond;
        if (i < of - 1 || !out(i)) return false;
        let found = 0;
        for (let k = i - of + 1; k <= i; k++) if (out(k)) found++;
        return found >= count;
      }),
    );
    return rules.map(({ rule }) => rule);
  });
}

const RULES = [
  { rule: 1, of: 1, count: 1, beyond: 3 },
  { rule: 2, of: 3, count: 2, beyond: 2 },
  { rule: 3, of: 5, count: 4, beyond: 1 },
  { rule: 4, of: 8, count: 8, beyond: 0 },
];

interface Limits {
  readonly value: number;
  readonly centre: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Points with their signals, and the indices of those that signal. */
export function chartPoints(
  limits: readonly Limits[],
  rules?: readonly number[][],
): { points: ChartPoint[]; signals: number[] } {
  const points = limits.map(({ value, centre, lower, upper }, i) => ({
    value,
    lower,
    centre,
    upper,
    signal: (lower !== null && value < lower) || (upper !== null && value > upper),
    rules: rules?.[i] ?? [],
  }));
  const signals = points.flatMap((point, i) => (point.signal || point.rules.length ? [i] : []));
  return { points, signals };
}
