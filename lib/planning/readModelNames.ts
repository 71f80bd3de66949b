import type { ArimaOrder } from "../forecasting/arimaTypes.ts";
import type { EtsForm } from "../forecasting/etsTypes.ts";

const PARTS: Readonly<Record<string, EtsForm["trend"]>> = {
  N: "none",
  A: "additive",
  Ad: "damped",
  M: "multiplicative",
  Md: "damped-multiplicative",
};

/**
 * The form behind `ETS(M,Ad,M)`.
 *
 * @throws RangeError for a text that is no such name.
 */
export function readEtsForm(name: string): EtsForm {
  const [, error, trend, season] = /^ETS\(([AM]),(N|A|Ad|M|Md),([NAM])\)$/.exec(name) ?? [];
  if (!error || !trend || !season)
    throw new RangeError(`readEtsForm: a name like ETS(A,N,A) is required, got ${name}`);
  return { error: PARTS[error], trend: PARTS[trend], season: PARTS[season] } as EtsForm;
}

/**
 * The orders behind `ARIMA(1,0,1)(0,1,1)[7] with drift`.
 *
 * @throws RangeError for a text that is no such name.
 */
export function readArimaOrder(name: string, period: number): ArimaOrder {
  const found = /^ARIMA\((\d+),(\d+),(\d+)\)(?:\((\d+),(\d+),(\d+)\)\[\d+\])?( with .+)?$/.exec(
    name,
  );
  if (!found)
    throw new RangeError(`readArimaOrder: a name like ARIMA(1,0,0) is required, got ${name}`);
  const [p, d, q, P, D, Q] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  return {
    ...{ p: p!, d: d!, q: q!, P: P!, D: D!, Q: Q! },
    period,
    constant: found[7] !== undefined,
  };
}
