import type { ModelForecast } from "./modelForecast.ts";

/** One-step errors within the values a model was fitted to; none where it makes no predictions. */
export function residualsOf(found: ModelForecast): Float64Array {
  if (found.status !== "ok") return new Float64Array();
  return Float64Array.from(found.residuals.filter((value) => value !== null));
}
