import { minimizeBfgs } from "../statistics/optimize/minimizeBfgs.ts";
import { diffuseFilter } from "./diffuseFilter.ts";
import { stateLayout } from "./structuralForm.ts";
import type { StructuralForm, StructuralVariances } from "./structuralForm.ts";

/** Names of the variances that a form has. */
export function variancesOf({ trend, period }: StructuralForm): (keyof StructuralVariances)[] {
  return [
    "observation",
    "level",
    ...(trend === "linear" ? ["slope" as const] : []),
    ...(period > 1 ? ["season" as const] : []),
  ];
}

/**
 * Maximum likelihood of the variances, their common scale in closed form. Each is a square, so
 * that 0 is a value like any other; of four starts the best end is taken.
 *
 * @returns `undefined` when no prediction errs: the likelihood has no maximum.
 */
export function fitStructural(
  values: ArrayLike<number>,
  form: StructuralForm,
): StructuralVariances | undefined {
  const names = variancesOf(form);
  const free = values.length - stateLayout(form).size;
  const cost = (roots: Float64Array): number => {
    const run = diffuseFilter(values, form, fromRoots(names, roots));
    if (!run) return Infinity;
    return free * Math.log(run.squares / free) + run.logDeterminant;
  };
  const starts = [
    [0.9, 0.3, 0.1, 0.1],
    [0.3, 0.9, 0.1, 0.1],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 0.1, 0.01, 0.01],
  ].map((start) => Float64Array.from(start.slice(0, names.length)));
  const usable = starts.filter((start) => Number.isFinite(cost(start)));
  if (!usable.length) return undefined;
  const ends = usable.map((start) => minimizeBfgs(cost, start, { tolerance: 1e-13 }));
  const best = ends.reduce((a, b) => (b.value < a.value ? b : a));
  const roots = best.x;
  const scale = diffuseFilter(values, form, fromRoots(names, roots))!.squares / free;
  return fromRoots(names, roots, scale);
}

function fromRoots(
  names: readonly (keyof StructuralVariances)[],
  roots: Float64Array,
  scale = 1,
): StructuralVariances {
  const none = { observation: 0, level: 0, slope: 0, season: 0 };
  return { ...none, ...Object.fromEntries(names.map((name, i) => [name, scale * roots[i]! ** 2])) };
}
