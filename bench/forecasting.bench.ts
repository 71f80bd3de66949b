import { readFileSync } from "node:fs";
import { autoArima } from "../lib/forecasting/autoArima.ts";
import { etsForecast } from "../lib/forecasting/etsForecast.ts";
import { holtWintersForecast } from "../lib/forecasting/holtWintersForecast.ts";
import { finishSteps } from "../lib/statistics/runSteps.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const RUNS = 5;

/** Searches of forecasting methods, on monthly airline passengers (144 values). */
export function run(): Promise<BenchResult[]> {
  const passengers = Float64Array.from(
    JSON.parse(readFileSync("tests/golden/data/air-passengers.json", "utf8")) as number[],
  );
  const options = { horizon: 24, period: 12 };
  const short = passengers.subarray(0, 120);
  const cases = [
    [
      "Holt–Winters additive, parameters searched, 120 values",
      100,
      () => holtWintersForecast(short, options),
    ],
    [
      "Holt–Winters multiplicative, parameters searched, 120 values",
      100,
      () => holtWintersForecast(short, { ...options, season: "multiplicative" }),
    ],
    ["auto-ARIMA, AirPassengers", 3000, () => finishSteps(autoArima(passengers, options))],
    [
      "ETS, all forms, AirPassengers",
      undefined,
      () => finishSteps(etsForecast("ets", passengers, options)),
    ],
  ] as const;
  return Promise.resolve(
    cases.map(([name, bar, work]) => {
      const times = Array.from({ length: RUNS }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms, first run ${times[0]!.toFixed(0)} ms`;
      return {
        name,
        value: median(times),
        unit: "ms",
        ...(bar !== undefined && { bar }),
        detail: `median of ${RUNS}, ${range}`,
      };
    }),
  );
}
