import type * as Plot from "@observablehq/plot";

type Position = (value: unknown) => number;

/** Pixel positions of values on a drawn plot's x and y scales; the middle, for bands. */
export function positions(plot: ReturnType<typeof Plot.plot>): { x: Position; y: Position } {
  const along = (name: "x" | "y"): Position => {
    const scale = plot.scale(name);
    if (!scale) return () => NaN;
    const half = (scale.bandwidth ?? 0) / 2;
    return (value) => Number(scale.apply(value)) + half;
  };
  return { x: along("x"), y: along("y") };
}
