import { columnChart } from "../charts/columnChart.ts";
import { chartCard } from "../components/chartCard.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { flagCounts } from "./flagCounts.ts";
import { SLOT_FLAGS } from "./judgeSlots.ts";

const COLORS = ["--bad", "--series-2", "--series-4", "--series-3", "--series-1"];
const TIERS = SLOT_FLAGS.map((name, i) => ({ name, color: `var(${COLORS[i]!})` }));

/** The last slots of the replay, coloured by the rules that flag them. */
export function slotCard(slots: LiveRows): HTMLElement {
  return chartCard({
    ...{ id: "arrivals", data: slots, height: 260, empty: "Nothing has arrived yet" },
    title: busiestTitle,
    subtitle: (rows) => `Orders per five minutes, the last ${counted(rows.length)} (UTC)`,
    chart: slotChart,
    caveat:
      "Both rules judge the slots that are drawn, by how far orders lie from what is usual, as square roots: counts then spread by about 1, and no spread below that is believed. Classic: |z| above 3; of n values no |z| can exceed (n − 1)/√n.",
  });
}

/** The stretch of the whole day in which outliers hide most from the classic rule. */
export function maskedCard(slots: LiveRows): HTMLElement {
  return chartCard({
    ...{ id: "arrivals-masked", data: slots, height: 260, wide: true },
    empty: "No stretch of this day hides an outlier from the classic z-score at these limits",
    title: maskedTitle,
    subtitle: (rows) =>
      `Orders per five minutes: the ${counted(rows.length)} of the day in which most are masked (UTC)`,
    chart: slotChart,
    caveat:
      "Whatever the replay shows. Masked: outliers in a row widen the deviation that the classic z-score divides by, so that it misses them; with them left out of mean and deviation it would not. Median and MAD do not move. Stretches end every half hour.",
  });
}

/** Says which slots brought most. */
export function busiestTitle(rows: Rows): string {
  const most = rows.reduce((a, b) => (Number(b["orders"]) > Number(a["orders"]) ? b : a));
  return `The busiest five minutes brought ${formatValue(most["orders"], "integer")} ${nounFor(most["orders"], "order")}`;
}

/** Says how many flagged slots the classic rule misses, and until when. */
export function maskedTitle(rows: Rows): string {
  const { flagged, masked } = flagCounts(rows);
  const until = clockOf(rows.at(-1)?.["arrivedAt"]);
  return `Until ${until} the classic z-score misses ${masked} of ${flagged} flagged slots: they mask each other`;
}

const counted = (slots: number) => `${slots} ${nounFor(slots, "slot")}`;

function slotChart(rows: Rows, width: number): Element {
  const drawn = rows.map((row): Row => ({ ...row, clock: clockOf(row["arrivedAt"]) }));
  return columnChart(drawn, {
    x: { key: "clock", format: "text", label: "Until" },
    y: { key: "orders", format: "integer", label: "Orders" },
    also: [
      { key: "usualOrders", format: "number", label: "Usual" },
      { key: "robustScore", format: "coefficient", label: "Modified z (median, MAD)" },
      { key: "classicScore", format: "coefficient", label: "Classic z" },
    ],
    color: { of: (row) => String(row["flag"]), tiers: TIERS },
    width,
  });
}

const clockOf = (time: unknown) =>
  time instanceof Date ? time.toISOString().slice(11, 16) : String(time).slice(11, 16);
