import { barChart } from "../charts/barChart.ts";
import type { ColorRule } from "../charts/colorRule.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { calculatorInputs } from "../shop/calculatorInputs.ts";

const BELOW = "clearly below";
const UNSURE = "below, may be chance";
const FIELDS = [
  resultField("threshold", "double", "ROI that is asked for: the reader's, else the portfolio's"),
  resultField("gap", "double", "roi − threshold"),
  resultField(
    "verdict",
    "varchar",
    "clearly below: the whole 95 % interval lies under the threshold",
  ),
];

const verdictColors: ColorRule = {
  of: (row) => String(row["verdict"]),
  tiers: [
    { name: BELOW, color: "var(--bad)" },
    { name: UNSURE, color: "var(--warn)" },
    { name: "at or above", color: "var(--good)" },
  ],
};

/** Channels under a threshold of ROI that the reader sets. */
export function underperformers(roi: LiveRows): HTMLElement {
  const form = calculatorInputs("Under-performing channels", [
    {
      name: "detector.threshold",
      label: "ROI that is asked for (%); empty: the portfolio’s",
      value: null,
      min: -100,
      max: 10_000,
    },
  ]);
  const data = steeredRows(roi, form, (rows) => ({
    rows: rows
      .filter((row) => row["roi"] !== null)
      .map((row) => judged(row, form.values["detector.threshold"]!)),
    fields: [...rows.fields, ...FIELDS],
  }));
  const card = chartCard({
    id: "under-performing",
    title,
    subtitle: "ROI by channel, coloured by where its 95 % interval lies to the threshold",
    data,
    wide: true,
    height: 280,
    chart: (rows, width) =>
      barChart(rows, {
        category: { key: "channel", format: "text", label: "Channel" },
        value: { key: "roi", format: "percent", label: "ROI" },
        also: [
          { key: "low", format: "percent", label: "From" },
          { key: "high", format: "percent", label: "To" },
          { key: "gap", format: "percent", label: "Against the threshold" },
        ],
        color: verdictColors,
        width,
      }),
  });
  return html`<div>${form}<div class="cards">${card}</div></div>`;
}

function judged(row: Row, percent: number | null) {
  const threshold = percent === null ? Number(row["portfolioRoi"]) : percent / 100;
  const roi = Number(row["roi"]);
  const surely = row["high"] !== null && Number(row["high"]) < threshold;
  const verdict = roi >= threshold ? "at or above" : surely ? BELOW : UNSURE;
  return { ...row, threshold, gap: roi - threshold, verdict };
}

function title(rows: Rows): string {
  const below = rows.filter((row) => row["verdict"] === BELOW).map((row) => String(row["channel"]));
  const asked = formatValue(rows[0]!["threshold"], "percent");
  if (below.length === 0) return `No channel lies clearly below ${asked}`;
  return `${below.join(", ")}: clearly below ${asked}`;
}
