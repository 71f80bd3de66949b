/** Colours that stay apart for colour-blind readers; further series share one grey. */
const COLORS = [1, 2, 3, 4, 5, 6].map((place) => `var(--series-${place})`);

/** The colour of a series by its place, from 0. */
export function seriesColor(place: number): string {
  return COLORS[place] ?? "var(--series-rest)";
}

/** A colour per name in their order, for Plot's `color` and for a legend. */
export function seriesColors(names: readonly string[]) {
  const range = names.map((_, place) => seriesColor(place));
  return { type: "ordinal" as const, domain: [...names], range };
}
