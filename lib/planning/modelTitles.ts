/** Names of the models that are compared, by id of the registered method; the benchmark first. */
export const MODEL_TITLES = {
  "seasonal-naive-forecast": "Seasonal naive",
  "mean-forecast": "Mean of all days",
  "holt-winters": "Holt–Winters",
  "theta-forecast": "Theta",
  ets: "Exponential smoothing (ETS)",
  "auto-arima": "Seasonal ARIMA",
  "structural-time-series": "Structural: moving level and season",
  "trend-seasonality-regression": "Bending trend and season",
} as const;

export type ModelId = keyof typeof MODEL_TITLES;
