import type { Steps } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import type { ArimaOrder } from "./arimaTypes.ts";

export interface OrderLimits {
  readonly p: number;
  readonly q: number;
  readonly P: number;
  readonly Q: number;
  /** Models tried at most. */
  readonly models: number;
}

const LIMITS: OrderLimits = { p: 5, q: 5, P: 2, Q: 2, models: 94 };

/** Changes of (p, q, P, Q) tried from the best model so far, in this order. */
const MOVES = [
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1],
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
] as const;

interface Setting {
  readonly d: number;
  readonly D: number;
  readonly period: number;
  readonly n: number;
  readonly limits: Partial<OrderLimits>;
}

/**
 * Hyndman and Khandakar's search: four or five first models, then neighbours of the best one until
 * none is better. Starts and order of moves are those of R's auto.arima.
 *
 * @param score - Criterion of a model, lower is better; Infinity refuses it.
 */
export function* stepwiseOrders(
  { d, D, period, n, limits: given }: Setting,
  score: (order: ArimaOrder) => Steps<number>,
): Steps<void> {
  const limits = boundedLimits({ ...LIMITS, ...given }, n, period);
  const allowed = d + D <= 1;
  const seen = new Set<string>();
  let best: { order: Shape; value: number } | undefined;
  const attempt = function* (order: Shape): Steps<boolean> {
    const key = JSON.stringify(order);
    if (seen.has(key) || seen.size >= limits.models) return false;
    seen.add(key);
    const [p, q, P, Q] = order.lags;
    const steps = score({ p, q, P, Q, d, D, period, constant: order.constant });
    const value = yield* stepsWithin(steps, seen.size / limits.models);
    if (best && !(value < best.value)) return false;
    best = { order, value };
    return true;
  };
  for (const order of firstShapes(limits, n, allowed)) {
    yield* attempt(order);
    yield seen.size / limits.models;
  }
  for (let moved = true; moved;) {
    moved = false;
    const { lags, constant } = best!.order;
    for (const move of MOVES) {
      const next = lags.map((lag, i) => lag + move[i]!) as unknown as Lags;
      if (!within(next, limits) || !(yield* attempt({ lags: next, constant }))) continue;
      moved = true;
      break;
    }
    if (!moved && allowed) moved = yield* attempt({ lags, constant: !constant });
    yield seen.size / limits.models;
  }
}

type Lags = readonly [p: number, q: number, P: number, Q: number];

interface Shape {
  readonly lags: Lags;
  readonly constant: boolean;
}

function* firstShapes({ p, q, P, Q }: OrderLimits, n: number, constant: boolean): Generator<Shape> {
  const [most, season] = n < 10 ? [1, 0] : [2, 1];
  yield {
    lags: [Math.min(most, p), Math.min(most, q), Math.min(season, P), Math.min(season, Q)],
    constant,
  };
  yield { lags: [0, 0, 0, 0], constant };
  yield { lags: [Math.min(1, p), 0, Math.min(1, P), 0], constant };
  yield { lags: [0, Math.min(1, q), 0, Math.min(1, Q)], constant };
  if (constant) yield { lags: [0, 0, 0, 0], constant: false };
}

/** No more lags than a third of the values hold, and none that reach the season. */
function boundedLimits(limits: OrderLimits, n: number, period: number): OrderLimits {
  const third = Math.floor(n / 3);
  const seasons = period > 1 ? Math.floor(third / period) : 0;
  const [P, Q] = [Math.min(limits.P, seasons), Math.min(limits.Q, seasons)];
  const below = (lag: number, seasonal: number) =>
    Math.min(lag, third, period > 1 && seasonal > 0 ? period - 1 : Infinity);
  return { ...limits, P, Q, p: below(limits.p, P), q: below(limits.q, Q) };
}

const within = ([p, q, P, Q]: Lags, limits: OrderLimits) =>
  p >= 0 &&
  q >= 0 &&
  P >= 0 &&
  Q >= 0 &&
  p <= limits.p &&
  q <= limits.q &&
  P <= limits.P &&
  Q <= limits.Q;
