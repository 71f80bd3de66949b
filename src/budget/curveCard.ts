import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { selectField } from "../components/selectField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { curveOf } from "./channelRows.ts";

const FIELDS = [
  resultField("curve", "varchar", "fitted, planted, or constant returns"),
  resultField("spend", "double", "multiple of the present spend"),
  resultField("revenue", "double", "revenue as a multiple of the present one"),
  resultField("low", "double", "lower limit of the fitted curve's 95 % interval"),
  resultField("high", "double", "upper limit of it"),
];
/** From a tenth of the present spend to three times it. */
const STEPS = Array.from({ length: 30 }, (_, at) => (at + 1) / 10);
const CHANNELS = ["Social Media", "Display", "Paid Search", "Email", "Mobile Push"];

/** Revenue by spend of the channel that the reader picks: fitted with interval, planted, constant. */
export function curveCard(response: LiveRows): HTMLElement {
  const field = selectField(
    "curve.channel",
    "Channel",
    CHANNELS.map((name) => [name, name] as const),
  );
  const data = steeredRows(response, field.element, (rows) => ({
    rows: curvePoints(rows, field.value),
    fields: FIELDS,
    methodId: "ordinary-least-squares-from-cross-products",
  }));
  const card = chartCard({
    id: "response-curve",
    title: (rows) => {
      const double = rows.find((row) => row["curve"] === "fitted" && row["spend"] === 2);
      return `Twice the spend on ${field.value} brings ${formatValue(double?.["revenue"], "percent")} of the revenue`;
    },
    subtitle: "Revenue as a share of the present one, by spend as a share of the present one",
    data,
    height: 300,
    empty: "So few campaigns give no curve",
    chart: (rows, width) =>
      lineChart(rows, {
        x: { key: "spend", format: "percent", label: "Spend" },
        y: { key: "revenue", format: "percent", label: "Revenue" },
        series: { key: "curve", format: "text", label: "Curve" },
        band: { low: "low", high: "high", label: "95 % interval" },
        width,
      }),
  });
  return html`<div class="steered-card"><div class="filter-fields">${field.element}</div>${card}</div>`;
}

function curvePoints(rows: Rows, channel: string): Row[] {
  const row = rows.find((each) => each["channel"] === channel);
  const curve = row && curveOf(row);
  if (!row || curve?.status !== "ok") return [];
  const planted = Number(row["plantedElasticity"]);
  const points = (name: string, power: number, limits?: readonly [number, number]) =>
    STEPS.map((spend) => {
      const revenue = spend ** power;
      const ends = (limits ?? [power, power]).map((each) => spend ** each);
      return { curve: name, spend, revenue, low: Math.min(...ends), high: Math.max(...ends) };
    });
  return [
    ...points("fitted", curve.elasticity, [curve.low, curve.high]),
    ...points("planted", planted),
    ...points("constant returns", 1),
  ];
}
