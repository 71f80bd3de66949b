import { compareHours } from "../../lib/quality/compareHours.ts";
import { drawHours, hourWeights, type HourRule } from "../../lib/quality/drawHours.ts";
import { columnChart } from "../charts/columnChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { derivedRows, type Derived } from "../components/derivedRows.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { liveSource } from "../components/liveSource.ts";
import { calculatorInputs } from "../shop/calculatorInputs.ts";
import type { ResultField, Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { pValueLead } from "../format/pValueLead.ts";

/** What the hours are held against besides all hours being alike, in words. */
const OWN: Record<HourRule, string> = {
  rounded: "half-size first and last hours",
  alike: "24 hours alike",
  profile: "the recorded profile",
};

const field = (key: string, description: string, unit?: string): ResultField => {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { key, name, type: "double", description, ...(unit && { unit }) };
};

const FIRST_SEED = 1;
const LAST_SEED = 999_999;

const FIELDS = [
  field("hour", "hour of the day", "h"),
  field("observed", "events drawn for the hour", "count"),
  field("expected", "events that the rule leads one to expect", "count"),
  field("z", "(drawn − expected) ÷ standard deviation"),
  field("flatStatistic", "χ² against 24 hours alike"),
  field("flatP", "p of the test against 24 hours alike"),
  field("ownStatistic", "χ² against what the rule leads one to expect"),
  field("ownP", "p of the test against what the rule leads one to expect"),
  field("df", "degrees of freedom"),
];

/**
 * Gives events an hour by a rule, draws the result and tests it: against all hours being alike,
 * and against what the rule itself leads one to expect. The seed is the reader's.
 *
 * @param hours - Rows by hour 0 to 23 with `events`.
 */
export function hourRepair(hours: Rows, rule: HourRule): HTMLElement {
  const name = `${rule}.seed`;
  const seed = calculatorInputs("Draw of the hours", [
    { name, label: "Seed", value: FIRST_SEED, min: 0, max: LAST_SEED, whole: true },
  ]);
  const again = liveSource(() => Promise.resolve(Object.assign([...hours], hours)));
  const drawn = derivedRows(again, (rows) => repaired(rows, rule, seed.values[name]!));
  const roll = () => seed.set(name, (seed.values[name]! + 1) % (LAST_SEED + 1));
  seed.addEventListener("input", () => again.reload());
  return html`<div class="hour-repair">
    ${seed}<div class="table-tools"><button type="button" class="tool" onclick=${roll}>Draw again</button></div>
    <p>${insight(drawn, (row, n) => ["Against 24 hours alike: χ² = ", n(row["flatStatistic"], "number"), ` with ${formatValue(row["df"], "integer")} degrees of freedom, ${pValueLead(row["flatP"])}`, n(row["flatP"], "pValue"), `. Against ${OWN[rule]}: χ² = `, n(row["ownStatistic"], "number"), `, ${pValueLead(row["ownP"])}`, n(row["ownP"], "pValue"), "."])}</p>
    ${chartCard({
      id: `hours-${rule}`,
      title: (rows) => extremes(rows),
      subtitle: `Events by drawn hour of the day, expected: ${OWN[rule]}`,
      data: drawn,
      chart: (rows, width) =>
        columnChart(rows, {
          x: { key: "hour", format: "hour", label: "Hour" },
          y: { key: "observed", format: "integer", label: "Events" },
          also: [
            { key: "expected", format: "number", label: "Expected" },
            { key: "z", format: "coefficient", label: "z" },
          ],
          highlight: (row) => Math.abs(Number(row["z"])) < 2,
          width,
        }),
      caveat:
        "Grey: hours more than two standard deviations from what the rule expects. Of 24 hours about one is, by chance alone.",
      wide: true,
    })}</div>`;
}

function extremes(rows: Rows): string {
  const sorted = rows.toSorted((a, b) => Number(a["observed"]) - Number(b["observed"]));
  const say = (row: Row) =>
    `${formatValue(row["observed"], "integer")} at ${formatValue(row["hour"], "hour")}`;
  return `The lowest hour has ${say(sorted[0]!)}, the highest ${say(sorted.at(-1)!)}`;
}

function repaired(rows: Rows, rule: HourRule, seed: number): Derived {
  const profile = rows.map((row) => Number(row["events"]));
  const events = profile.reduce((sum, count) => sum + count, 0);
  const counts = drawHours(events, { rule, seed, profile });
  const own = compareHours(counts, hourWeights(rule, profile));
  const flat = compareHours(counts, hourWeights("alike", profile));
  const methodId = "chi-square-goodness-of-fit";
  if (own.status !== "ok" || flat.status !== "ok") return { rows: [], fields: FIELDS, methodId };
  const tests = {
    flatStatistic: flat.statistic,
    flatP: flat.p,
    ownStatistic: own.statistic,
    ownP: own.p,
    df: own.df,
  };
  return { rows: own.hours.map((hour) => ({ ...hour, ...tests })), fields: FIELDS, methodId };
}
