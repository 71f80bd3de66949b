import { responseCurve, type ResponseCurve } from "../../lib/allocation/responseCurve.ts";
import { roiInterval } from "../../lib/allocation/roiInterval.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";

const FIELDS = [
  resultField("low", "double", "lower limit of the 95 % interval of roi; campaigns are the units"),
  resultField("high", "double", "upper limit of it"),
  resultField("sign", "varchar", "gain, loss, or nothing spent"),
];

/** Rows of `channel_response` with the interval of each ROI and its sign in words. */
export function roiRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => ({ ...row, ...intervalOf(row), sign: signOf(row) })),
    fields: [...rows.fields, ...FIELDS],
  }));
}

function intervalOf(row: Row) {
  const number = (key: string) => Number(row[key]);
  const { low, high } = roiInterval({
    campaigns: number("campaigns"),
    cost: number("cost"),
    revenue: number("revenue"),
    costSquares: number("costSquares"),
    revenueSquares: number("revenueSquares"),
    products: number("products"),
  });
  return { low, high };
}

function signOf({ roi = null }: Row): string {
  if (roi === null) return "nothing spent";
  return Number(roi) < 0 ? "loss" : "gain";
}

/** The response curve of a row of `channel_response`. */
export function curveOf(row: Row): ResponseCurve {
  const number = (key: string) => Number(row[key]);
  return responseCurve({
    fitted: number("fitted"),
    months: number("fittedMonths"),
    sxx: number("sxx"),
    sxy: number("sxy"),
    syy: number("syy"),
  });
}

const CURVE_FIELDS = [
  resultField(
    "elasticity",
    "double",
    "revenue goes with spend to this power; null without a curve",
  ),
  resultField("low", "double", "lower limit of its 95 % interval"),
  resultField("high", "double", "upper limit of it"),
  resultField("holdsPlanted", "varchar", "whether the interval holds the planted elasticity"),
  resultField("reason", "varchar", "why there is no curve; null when there is one"),
];
const KEPT = ["channel", "fitted", "fittedMonths", "plantedElasticity"];

/** Rows of `channel_response` with the elasticity of each channel beside the planted one. */
export function curveRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => {
      const curve = curveOf(row);
      const kept = Object.fromEntries(KEPT.map((key) => [key, row[key] ?? null]));
      if (curve.status !== "ok")
        return { ...kept, ...NOTHING, holdsPlanted: "no curve", reason: curve.reason };
      const { elasticity, low, high } = curve;
      return {
        ...kept,
        elasticity,
        low,
        high,
        holdsPlanted: holdsPlanted(row, low, high),
        reason: null,
      };
    }),
    fields: [...rows.fields.filter(({ key }) => KEPT.includes(key)), ...CURVE_FIELDS],
    methodId: "ordinary-least-squares-from-cross-products",
  }));
}

const NOTHING = { elasticity: null, low: null, high: null };

/** Whether an interval holds the planted elasticity: yes, no, or nothing planted. */
export function holdsPlanted({ plantedElasticity = null }: Row, low: number, high: number): string {
  if (plantedElasticity === null) return "nothing planted";
  const planted = Number(plantedElasticity);
  return planted >= low && planted <= high ? "yes" : "no";
}
