import { autocorrelation } from "../../lib/forecasting/autocorrelation.ts";
import { ljungBoxTest } from "../../lib/forecasting/ljungBoxTest.ts";
import { skewness } from "../../lib/statistics/descriptive/skewness.ts";
import { breuschPaganTest } from "../../lib/statistics/regression/breuschPaganTest.ts";
import type { Result } from "../../lib/statistics/result.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { fitDelayModel, type DelayModel } from "./fitDelayModel.ts";

const FIELDS = [
  resultField("flights", "bigint", "flights of the model", "count"),
  resultField("days", "bigint", "complete days", "days"),
  resultField("comparisons", "bigint", "differences tested against the first levels", "count"),
  resultField("significant", "bigint", "of these, below 5 % after Holm's correction", "count"),
  resultField("flightRSquared", "double", "share of the variance between flights explained"),
  resultField("cellRSquared", "double", "share of the variance between hours of days explained"),
  resultField("errorRatio", "double", "errors ÷ errors of independent flights"),
  resultField(
    "block",
    "varchar",
    "what errors are clustered by: week, or day in less than ten weeks",
  ),
  resultField("blocks", "bigint", "of these in the period", "count"),
  resultField("lags", "bigint", "days over which the other errors let days go together", "days"),
  resultField("breuschPaganP", "double", "p against equal variance of the hours' means"),
  resultField("skewness", "double", "skewness of their residuals"),
  resultField(
    "dayCorrelation",
    "double",
    "correlation of a day's mean residual with the next day's",
  ),
  resultField("ljungBoxP", "double", "p against no correlation over seven days"),
];

/** One row of checks of the delay model. */
export function delayDiagnostics(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const model = fitDelayModel(rows);
    return {
      rows: "reason" in model ? [] : [checksOf(model)],
      fields: FIELDS,
      methodId: "weighted-least-squares",
    };
  });
}

function checksOf(model: DelayModel) {
  const { design, y, effects, flights, days } = model;
  const tested = effects.filter(({ p }) => p !== null);
  const skew = skewness(model.residuals);
  const daily = dailyResiduals(model);
  const correlations = autocorrelation(daily, { maxLag: 1 });
  const { flightRSquared, cellRSquared, errorRatio, lags } = model;
  return {
    ...{ flights, days, flightRSquared, cellRSquared, errorRatio },
    ...{ block: model.errorBlocks.kind, blocks: model.errorBlocks.count, lags },
    comparisons: tested.length,
    significant: tested.filter(({ p }) => p! < 0.05).length,
    breuschPaganP: pOf(breuschPaganTest(design, y)),
    skewness: skew.status === "ok" ? skew.estimate! : null,
    dayCorrelation: correlations.status === "ok" ? correlations.correlations[0]! : null,
    ljungBoxP: pOf(ljungBoxTest(daily, { lags: 7 })),
  };
}

/** Mean residual of each day's flights, in the order of the days. */
function dailyResiduals({ cells, residuals, weights }: DelayModel): Float64Array {
  const sums = new Map<string, [number, number]>();
  cells.forEach(({ date }, i) => {
    const [sum, count] = sums.get(date) ?? [0, 0];
    sums.set(date, [sum + weights[i]! * residuals[i]!, count + weights[i]!]);
  });
  return Float64Array.from(sums.values(), ([sum, count]) => sum / count);
}

const pOf = (result: Result) => (result.status === "ok" ? (result.p ?? null) : null);
