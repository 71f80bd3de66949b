import type * as Plot from "@observablehq/plot";

/** `facet` is the value along the same direction's facet scale, where there is one. */
type Position = (value: unknown, facet?: unknown) => number;

/** Pixel positions of values on a drawn plot's x and y scales; the middle, for bands. */
export function positions(plot: ReturnType<typeof Plot.plot>): { x: Position; y: Position } {
  const along = (name: "x" | "y"): Position => {
    const scale = plot.scale(name);
    if (!scale) return () => NaN;
    const half = (scale.bandwidth ?? 0) / 2;
    const facets = plot.scale(`f${name}`);
    const origin = Number([...(facets?.range ?? [0])][0]);
    return (value, facet) => {
      const shift = facet === undefined ? 0 : Number(facets?.apply(facet) ?? 0) - origin;
      return Number(scale.apply(value)) + half + shift;
    };
  };
  return { x: along("x"), y: along("y") };
}
