import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import { arimaResult } from "./arimaResult.ts";
import type { ArimaOutput } from "./arimaResult.ts";
import { isStationary } from "./armaPolynomials.ts";
import { arimaName } from "./arimaTypes.ts";
import type { ArimaOrder } from "./arimaTypes.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { differences } from "./differences.ts";
import { ordinaryDifferences, seasonalDifferences } from "./differencingOrders.ts";
import { driftForecast } from "./driftForecast.ts";
import { fitArimaSteps } from "./fitArima.ts";
import type { ArimaFit } from "./fitArima.ts";
import type { Forecast } from "./forecastResult.ts";
import { stepwiseOrders } from "./stepwiseOrders.ts";
import type { OrderLimits } from "./stepwiseOrders.ts";
import type { ForecastOptions } from "./types.ts";

export interface AutoArimaOptions extends ForecastOptions {
  /** Observations per season, default 1: none. */
  readonly period?: number;
  /** Differences; left out: by KPSS and seasonal strength. */
  readonly d?: number | undefined;
  readonly D?: number | undefined;
  readonly limits?: Partial<OrderLimits>;
  readonly criterion?: "aicc" | "aic" | "bic";
  /** Search by conditional least squares: default for more than 150 values or periods above 12. */
  readonly approximation?: boolean | undefined;
}

interface Candidate {
  readonly model: string;
  readonly criterion: number | null;
}

export type AutoArima = Result<Forecast & ArimaOutput & { candidates: Candidate[] }>;

/** Longer seasons make every likelihood a matter of seconds. */
const LONGEST = 100;

/** Roots nearer to the unit circle than this are refused. */
const ROOT = 1.01;

/**
 * Seasonal ARIMA of automatically chosen order: differences by tests, then Hyndman and Khandakar's
 * stepwise search for the lowest AICc, with or without a constant.
 *
 * Models with a root within 1 % of the unit circle are refused.
 *
 * @see Hyndman & Khandakar (2008), Journal of Statistical Software 27(3). Checked against R's
 *   auto.arima.
 */
export function* autoArima(values: Float64Array, options: AutoArimaOptions): Steps<AutoArima> {
  const { period = 1, criterion = "aicc", horizon, level = 0.95 } = options;
  const id = "auto-arima";
  if (period > LONGEST)
    return undefinedResult(
      id,
      `takes periods up to ${LONGEST}, got ${period}: use Fourier seasons`,
    );
  if (isConstant(values)) return constantForecast(id, values[0]!, options) as unknown as AutoArima;
  const D = options.D ?? seasonalDifferences(values, period);
  const seasonal = differences(values, { d: 0, D, period });
  const d = options.d ?? ordinaryDifferences(seasonal);
  const x = differences(values, { d, D, period });
  if (x.length < 3 || isConstant(x)) return straight(id, values, { d, D, horizon, level });
  const approximation = options.approximation ?? (values.length > 150 || period > 12);
  const found: { fit: ArimaFit; order: ArimaOrder; criterion: number }[] = [];
  const candidates: Candidate[] = [];
  const score = function* (order: ArimaOrder): Steps<number> {
    const fit = yield* fitArimaSteps(values, order, { method: approximation ? "css" : "ml" });
    const value = fit && admissible(fit) ? fit[criterion] : Infinity;
    if (fit && value < Infinity) found.push({ fit, order, criterion: value });
    candidates.push({ model: arimaName(order), criterion: value < Infinity ? value : null });
    return value;
  };
  yield* stepwiseOrders({ d, D, period, n: values.length, limits: options.limits ?? {} }, score);
  found.sort((a, b) => a.criterion - b.criterion);
  candidates.sort((a, b) => (a.criterion ?? Infinity) - (b.criterion ?? Infinity));
  for (const candidate of found) {
    const fit = approximation
      ? yield* stepsWithin(fitArimaSteps(values, candidate.order), 1)
      : candidate.fit;
    if (fit && admissible(fit))
      return arimaResult(id, { values, fit }, { horizon, level }, { candidates });
    yield 1;
  }
  return undefinedResult(id, "no model had its roots clear of the unit circle");
}

function admissible({
  coefficients: { ar, ma, seasonalAr, seasonalMa },
  order,
  aicc,
}: ArimaFit): boolean {
  const minus = (list: Float64Array) => list.map((value) => -value);
  const far = ROOT ** order.period;
  return (
    aicc < Infinity &&
    isStationary(ar, ROOT) &&
    isStationary(minus(ma), ROOT) &&
    isStationary(seasonalAr, far) &&
    isStationary(minus(seasonalMa), far)
  );
}

/** Differencing left a constant: the series is a line (or a season on a line). */
function straight(
  id: string,
  values: Float64Array,
  { d, D, horizon, level }: { d: number; D: number; horizon: number; level: number },
): AutoArima {
  if (d === 1 && D === 0 && values.length >= 3) {
    const line = driftForecast(values, { horizon, level });
    return { ...line, method: id } as unknown as AutoArima;
  }
  return undefinedResult(id, `after ${d} ordinary and ${D} seasonal differences nothing varies`);
}
