import { capacityRisk } from "../../lib/planning/capacityRisk.ts";
import { columnChart } from "../charts/columnChart.ts";
import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { derivedRows } from "../components/derivedRows.ts";
import { insight } from "../components/insight.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import type { Forecasts } from "./forecastRows.ts";

const FIELDS = [
  resultField(
    "exceedProbability",
    "double",
    "probability that demand exceeds the capacity",
    "share",
  ),
  resultField("expectedExcess", "double", "expected demand beyond the capacity", "count"),
  resultField("sufficientCapacity", "double", "enough in 95 of 100 such days", "count"),
  resultField("capacity", "double", "capacity asked about", "count"),
];
const EMPTY = "No forecast to plan with; the note above says why";

/** The days to come with what a capacity means for each. */
export function capacityRows({ days }: Forecasts, capacity: () => number): LiveRows {
  return derivedRows(days, (rows) => ({
    rows: rows.filter(isAhead).map((row): Row => {
      const [forecast, standardError] = [Number(row["forecast"]), Number(row["standardError"])];
      return {
        ...row,
        capacity: capacity(),
        ...capacityRisk({ forecast, standardError, capacity: capacity() }),
      };
    }),
    fields: [...rows.fields, ...FIELDS],
  }));
}

/** A day to come, with an error that is known and not nothing. */
const isAhead = (row: Row) => row["phase"] === "ahead" && Number(row["standardError"]) > 0;

const atRisk = (row: Row) => Number(row["exceedProbability"]) > 0.05;

/** How many of the days have more than a small risk. */
export function riskWords(rows: readonly Row[]): string {
  const risky = rows.filter(atRisk).length;
  return `${risky} of ${rows.length} ${nounFor(rows.length, "day")} ${nounFor(risky, "has", "have")} a risk above 5 %`;
}

/** What the capacity means for the whole period, in a sentence. */
export function capacityAnswer(plan: LiveRows): HTMLElement {
  return insight(
    plan,
    (first, n, rows) => {
      const most = rows.reduce((a, b) =>
        Number(b["exceedProbability"]) > Number(a["exceedProbability"]) ? b : a,
      );
      const need = rows.reduce((a, b) =>
        Number(b["sufficientCapacity"]) > Number(a["sufficientCapacity"]) ? b : a,
      );
      return [
        "With a capacity of ",
        n(first["capacity"], "integer"),
        ` ${nounFor(first["capacity"], "order")} a day, `,
        `${riskWords(rows)} that demand exceeds it; the largest is `,
        n(most["exceedProbability"], "percent"),
        ` on ${formatValue(most["day"], "date")}. A capacity of `,
        n(need["sufficientCapacity"], "integer"),
        " would keep every day’s risk at 5 % or below.",
      ];
    },
    { empty: "No forecast to plan with." },
  );
}

/** The risk of each day, and the capacity that each would need. */
export function capacityCards(plan: LiveRows): HTMLElement[] {
  const day = { key: "day", format: "date", label: "Day" } as const;
  return [
    chartCard({
      ...{ id: "capacity-risk", data: plan, empty: EMPTY, height: 260 },
      title: riskWords,
      subtitle: "Probability that orders exceed the capacity, by day to come",
      chart: (rows, width) =>
        columnChart(rows, {
          x: day,
          y: { key: "exceedProbability", format: "percent", label: "Probability" },
          also: [{ key: "expectedExcess", format: "number", label: "Expected orders beyond it" }],
          highlight: atRisk,
          reference: { value: 0.05, label: "5 %" },
          width,
        }),
      caveat:
        "Risks of single days. Days are high together, so the risk of any day lies between the largest of them and their sum.",
    }),
    chartCard({
      ...{ id: "capacity-needed", data: plan, empty: EMPTY, height: 260 },
      title: (rows) =>
        `Enough in 95 of 100 days: ${formatValue(Math.max(...rows.map((row) => Number(row["sufficientCapacity"]))), "integer")} orders on the busiest day`,
      subtitle: "Forecast, and the capacity that orders stay within with 95 % probability",
      chart: (rows, width) =>
        lineChart(
          rows.flatMap((row) => [
            { ...row, line: "Forecast", orders: row["forecast"]! },
            { ...row, line: "Enough in 95 of 100", orders: row["sufficientCapacity"]! },
          ]),
          {
            x: day,
            y: { key: "orders", format: "integer", label: "Orders a day" },
            series: { key: "line", format: "text", label: "Line" },
            references: rows[0] ? [{ value: Number(rows[0]["capacity"]), label: "Capacity" }] : [],
            width,
          },
        ),
    }),
  ];
}
