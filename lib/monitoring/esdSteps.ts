import { normal } from "../statistics/distributions/normal.ts";
import { studentT } from "../statistics/distributions/studentT.ts";
import { moments } from "../statistics/moments.ts";
import { medianDeviation } from "./medianDeviation.ts";

export interface EsdStep {
  /** Index of the value removed in this step. */
  readonly index: number;
  readonly value: number;
  /** R: its deviation in units of the spread of the values left. */
  readonly statistic: number;
  /** λ: what R must exceed. */
  readonly critical: number;
}

interface Options {
  readonly most: number;
  readonly level: number;
  readonly scale: "classical" | "robust";
}

/**
 * Removes the farthest value again and again; ends early when no spread is left.
 *
 * @see Rosner (1983), eq. 2.5 for λ.
 */
export function esdSteps(values: ArrayLike<number>, { most, level, scale }: Options): EsdStep[] {
  const n = values.length;
  const left = Array.from(values, (value, index) => ({ value, index }));
  const steps: EsdStep[] = [];
  for (let i = 1; i <= most; i++) {
    const { centre, spread } = measure(
      left.map(({ value }) => value),
      scale,
    );
    if (!(spread > 0)) break;
    let at = 0;
    for (let k = 1; k < left.length; k++)
      if (Math.abs(left[k]!.value - centre) > Math.abs(left[at]!.value - centre)) at = k;
    const [{ value, index }] = left.splice(at, 1) as [(typeof left)[number]];
    const df = n - i - 1;
    const t = studentT(df).isf((1 - level) / (2 * (n - i + 1)));
    const critical = ((n - i) * t) / Math.sqrt((df + t * t) * (n - i + 1));
    steps.push({ index, value, statistic: Math.abs(value - centre) / spread, critical });
  }
  return steps;
}

function measure(values: readonly number[], scale: Options["scale"]) {
  if (scale === "classical") {
    const { mean, variance } = moments(values);
    return { centre: mean, spread: Math.sqrt(variance) };
  }
  const { median, mad } = medianDeviation(values);
  return { centre: median, spread: mad / normal().isf(0.25) };
}
