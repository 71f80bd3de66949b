export interface DesignSettings {
  /** Places where the slope may change, spread over the first 80 %; default 25, at most n / 3. */
  readonly changepoints?: number;
  /** Seasons: period in observations (not necessarily whole) and number of Fourier pairs. */
  readonly seasons?: readonly { readonly period: number; readonly order: number }[];
  /** Events: the places (0 = first value, n = first step ahead) at which they happen. */
  readonly events?: readonly { readonly name: string; readonly at: ArrayLike<number> }[];
  readonly changepointScale?: number;
  readonly seasonScale?: number;
  readonly eventScale?: number;
  readonly horizon: number;
}

interface RegressionDesign {
  /** Each of length n + horizon. */
  readonly columns: readonly Float64Array[];
  readonly kinds: readonly ("trend" | "season" | "event")[];
  /** Prior standard deviations. */
  readonly priors: readonly number[];
  readonly bends: readonly { index: number; column: number }[];
  readonly events: readonly { name: string; column: number }[];
}

/** Prior standard deviation of level and slope, and the share of the series with changepoints. */
const BASE_SCALE = 5;
const CHANGE_RANGE = 0.8;

/** The columns of trend, seasons and events, past and future, with their priors. */
export function regressionDesign(
  id: string,
  n: number,
  settings: DesignSettings,
): RegressionDesign {
  const { horizon, seasons = [], events = [], changepoints = 25 } = settings;
  const { changepointScale = 0.05, seasonScale = 10, eventScale = 10 } = settings;
  const columns: Float64Array[] = [];
  const kinds: ("trend" | "season" | "event")[] = [];
  const priors: number[] = [];
  const add = (kind: "trend" | "season" | "event", prior: number, value: (i: number) => number) => {
    kinds.push(kind);
    priors.push(prior);
    return columns.push(Float64Array.from({ length: n + horizon }, (_, i) => value(i))) - 1;
  };
  add("trend", BASE_SCALE, () => 1);
  add("trend", BASE_SCALE, (i) => i / n);
  const bends = bendPlaces(n, changepoints).map((index) => ({
    index,
    column: add("trend", changepointScale, (i) => Math.max(0, i - index) / n),
  }));
  for (const { period, order } of seasons)
    for (let k = 1; k <= order; k++) {
      add("season", seasonScale, (i) => Math.sin((2 * Math.PI * k * i) / period));
      add("season", seasonScale, (i) => Math.cos((2 * Math.PI * k * i) / period));
    }
  const effects = events.map(({ name, at }) => {
    const places = requirePlaces(id, name, { at, n, end: n + horizon });
    return { name, column: add("event", eventScale, (i) => +places.has(i)) };
  });
  return { columns, kinds, priors, bends, events: effects };
}

function bendPlaces(n: number, asked: number): number[] {
  const last = Math.floor(CHANGE_RANGE * n) - 1;
  const count = Math.max(0, Math.min(asked, Math.floor(n / 3), last));
  const places = Array.from({ length: count }, (_, i) => Math.round(((i + 1) * last) / count));
  return [...new Set(places)];
}

function requirePlaces(
  id: string,
  name: string,
  { at, n, end }: { at: ArrayLike<number>; n: number; end: number },
): Set<number> {
  const places = Array.from(at);
  const outside = places.find((place) => place >= end);
  if (outside !== undefined)
    throw new RangeError(
      `${id}: events must lie before n + horizon = ${end}, got ${outside} for ${JSON.stringify(name)}`,
    );
  if (!places.some((place) => place < n))
    throw new RangeError(
      `${id}: events must happen at least once before n = ${n}, got none for ${JSON.stringify(name)}`,
    );
  return new Set(places);
}
