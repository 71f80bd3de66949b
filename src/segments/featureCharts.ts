import { FEATURES } from "../../lib/segmentation/features.ts";
import { camelCase } from "../../lib/queries/camelCase.ts";
import { boxChart } from "../charts/boxChart.ts";
import type { Measure } from "../charts/chartTypes.ts";
import { scatterChart } from "../charts/scatterChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { selectField } from "../components/selectField.ts";
import { segmentColors } from "./segmentColors.ts";
import type { SegmentRun } from "./segmentRun.ts";

const OPTIONS = FEATURES.map(({ name, label }) => [name, label] as const);
const formatOf = (name: string): ValueFormat => (name === "revenue" ? "usd" : "number");
const UNITS: Readonly<Record<string, string>> = { years: "years", seconds: "s", USD: "USD" };

function measureOf(name: string): Measure {
  const { label, unit } = FEATURES.find((each) => each.name === name)!;
  const shown = UNITS[unit];
  return {
    key: camelCase(name),
    format: formatOf(name),
    label: shown ? `${label} (${shown})` : label,
  };
}

/** Two features of the sample against each other, in the segments' colours; the reader picks them. */
export function pairCard(run: SegmentRun): HTMLElement {
  const put = (name: string, label: string, first: string) =>
    selectField(
      name,
      label,
      OPTIONS.toSorted(([a], [b]) => Number(b === first) - Number(a === first)),
    );
  const across = put("pair.x", "Across", "sessions");
  const up = put("pair.y", "Up", "revenue");
  const changed = new EventTarget();
  for (const { element } of [across, up])
    element.addEventListener("input", () => changed.dispatchEvent(new Event("input")));
  const data = steeredRows(run.rows("point"), changed, (rows) => ({
    rows: [...rows],
    fields: rows.fields,
  }));
  const label = (field: typeof across) => measureOf(field.value).label;
  const card = chartCard({
    id: "feature-pair",
    title: () => `${label(up)} against ${label(across).toLowerCase()}`,
    subtitle: (rows) =>
      `A sample of ${formatValue(rows.length, "integer")} customers in the colours of their segments`,
    data,
    height: 330,
    chart: (rows, width) =>
      scatterChart(rows, {
        name: { key: "customerId", format: "integer", label: "Customer" },
        x: measureOf(across.value),
        y: measureOf(up.value),
        color: segmentColors(rows),
        width,
      }),
  });
  return html`<div class="steered-card"><div class="filter-fields">${across.element}${up.element}</div>${card}</div>`;
}

/**
 * The medians of the first and the last segment; of one only where there is one.
 *
 * @param rows - Rows of `segment_box` of one feature.
 */
export function boxTitle(rows: Rows, { label, format }: Measure): string {
  const ends = rows.length > 1 ? [rows[0]!, rows.at(-1)!] : rows;
  const medians = ends.map(
    (row) => `${formatValue(row["median"], format)} in ${String(row["segment"])}`,
  );
  return `${label}: median ${medians.join(", ")}`;
}

/** One feature by segment as boxes; the reader picks it. */
export function boxCard(run: SegmentRun): HTMLElement {
  const field = selectField("box.feature", "Feature", OPTIONS.toReversed());
  const data = steeredRows(run.rows("box"), field.element, (rows) => ({
    rows: rows.filter((row) => row["feature"] === field.value && row["median"] !== null),
    fields: rows.fields,
  }));
  const card = chartCard({
    id: "feature-boxes",
    title: (rows) => boxTitle(rows, measureOf(field.value)),
    subtitle: "All customers; whiskers end at the last value within 1.5 quartile ranges of the box",
    data,
    height: 330,
    chart: (rows, width) =>
      boxChart(rows, {
        category: { key: "segment", format: "text", label: "Segment" },
        quantity: { format: formatOf(field.value), label: measureOf(field.value).label },
        low: "low",
        lowerQuartile: "lowerQuartile",
        median: "median",
        upperQuartile: "upperQuartile",
        high: "high",
        whiskers: { low: "Lower whisker", high: "Upper whisker" },
        also: [{ key: "mean", format: formatOf(field.value), label: "Mean" }],
        ...{ width, height: 320 },
      }),
  });
  return html`<div class="steered-card"><div class="filter-fields">${field.element}</div>${card}</div>`;
}
