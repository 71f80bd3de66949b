import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Factor } from "./delayCells.ts";
import { fitDelayModel } from "./fitDelayModel.ts";

const FIELDS = [
  resultField("level", "varchar", "hour, weekday (Monday 1) or first day of the month"),
  resultField("flights", "bigint", "flights", "count"),
  resultField("rawMin", "double", "mean arrival delay as it is", "min"),
  resultField("adjustedMin", "double", "mean arrival delay at the average of the other two", "min"),
  resultField(
    "low",
    "double",
    "lower limit of its 95 % interval; errors by week (by day in less than ten) or HAC over days, the larger",
    "min",
  ),
  resultField("high", "double", "upper limit of its 95 % interval", "min"),
  resultField("differenceMin", "double", "less the first level; null for that level", "min"),
  resultField("p", "double", "of the difference, adjusted by Holm over the whole model"),
];
const METHOD = "weighted-least-squares";

/** One factor's levels of the delay model; `level` is a number for hours and weekdays. */
export function delayEffects(data: CardData, factor: Factor): LiveRows {
  return derivedRows(data, (rows) => {
    const model = fitDelayModel(rows);
    const effects = "reason" in model ? [] : model.effects;
    return {
      rows: effects
        .filter((effect) => effect.factor === factor)
        .map(({ level, flights, rawMean, adjusted, interval, difference, p }) => ({
          level: factor === "month" ? level : Number(level),
          flights,
          rawMin: rawMean,
          adjustedMin: adjusted,
          low: interval[0],
          high: interval[1],
          differenceMin: difference,
          p,
        })),
      fields: FIELDS,
      methodId: METHOD,
    };
  });
}
