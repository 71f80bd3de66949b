import { columnChart } from "../charts/columnChart.ts";
import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { replayTimer } from "../replay/replayTimer.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { flagCounts } from "./flagCounts.ts";
import { lullRows } from "./lullRows.ts";
import { SLOT_FLAGS, slotRows } from "./slotRows.ts";

const TIERS = [
  { name: SLOT_FLAGS[0], color: "var(--bad)" },
  { name: SLOT_FLAGS[1], color: "var(--series-2)" },
  { name: SLOT_FLAGS[2], color: "var(--series-3)" },
  { name: SLOT_FLAGS[3], color: "var(--series-1)" },
] as const;
const TIME = { key: "arrivedAt", format: "time", label: "Time" } as const;

/** The probability below which a lull is taken for an outage. */
const UNLIKELY = 0.001;

export interface ArrivalBoardOptions {
  /** Rows of `arrival_slots`. */
  readonly data: CardData;
  /** With `window_slots` and `robust_limit`. */
  readonly filters: FilterElement;
  readonly timeZone: string;
}

/** Orders of a recorded day as they come in, every five minutes, with what is out of the ordinary. */
export function arrivalBoard({ data, filters, timeZone }: ArrivalBoardOptions): HTMLElement {
  // From 08:00, when the shop has woken.
  const timing = {
    everyMinutes: 5,
    startMinutes: 8 * 60,
    time: "arrivedAt",
    noun: "five-minute slots",
  };
  const replay = replayTimer({ data, timeZone, ...timing });
  const slots = slotRows(replay.rows, filters);
  return html`<div>${replay}
    <p class="replay-alert">${alertSentence(lullRows(replay.rows))} ${flagSentence(slots)}</p>
    <div class="tiles">${arrivalTiles(replay.rows)}</div>
    <div class="cards">${slotCard(slots)}${totalCard(replay.rows)}</div></div>`;
}

function arrivalTiles(arrived: LiveRows): HTMLElement[] {
  const last = (_: Row, rows: Rows) => rows.at(-1);
  const so = (key: string) => (row: Row, rows: Rows) => last(row, rows)?.[key];
  return [
    kpiTile({
      ...{ label: "Orders so far", data: arrived, format: "integer", value: so("ordersSoFar") },
      comparison: (_, rows, n) => [
        "usually ",
        n(rows.at(-1)?.["usualSoFar"], "number"),
        " by this time",
      ],
    }),
    kpiTile({
      ...{ label: "Ordered so far", data: arrived, format: "usd", value: so("revenueSoFarUsd") },
      note: "value of the orders, whatever becomes of them",
    }),
    kpiTile({
      ...{ label: "Last five minutes", data: arrived, format: "integer", value: so("orders") },
      comparison: (_, rows, n) => ["usually ", n(rows.at(-1)?.["usualOrders"], "number")],
    }),
  ];
}

function alertSentence(lull: LiveRows): HTMLElement {
  return insight(
    lull,
    (row, n) => {
      const isAlert = Number(row["probability"]) < UNLIKELY;
      const recent = [
        n(row["recentOrders"], "integer"),
        " orders in the last ",
        n(row["minutes"], "integer"),
        " minutes; ",
        n(row["expectedOrders"], "number"),
        " usually come",
      ];
      return isAlert
        ? [
            "Alert, too few orders: ",
            ...recent,
            ". At the usual rate so few have a probability of ",
            n(row["probability"], "scientific"),
            ".",
          ]
        : [...recent, "."];
    },
    { empty: "Nothing has arrived yet." },
  );
}

function flagSentence(slots: LiveRows): HTMLElement {
  return insight(
    slots,
    (_row, n, rows) => {
      const { slots, judged: possible, both, masked } = flagCounts(rows);
      const judged = n(slots, "integer");
      if (possible === 0)
        return ["Slots so far: ", judged, ". They are too few or too alike to judge one of them."];
      if (both + masked === 0)
        return ["None of the last ", judged, " slots is out of the ordinary."];
      const hidden = [
        "; the classic z-score misses ",
        n(masked, "integer"),
        ", because the outliers widen the deviation that it divides by (masking)",
      ];
      const flagged = n(both + masked, "integer");
      const rest = masked > 0 ? hidden : [];
      return [
        flagged,
        " of the last ",
        judged,
        " slots are flagged by median and MAD",
        ...rest,
        ".",
      ];
    },
    { empty: "" },
  );
}

function slotCard(slots: LiveRows): HTMLElement {
  return chartCard({
    ...{ id: "arrivals", data: slots, height: 260, empty: "Nothing has arrived yet" },
    title: (rows) => {
      const most = rows.reduce((a, b) => (Number(b["orders"]) > Number(a["orders"]) ? b : a));
      return `The busiest five minutes brought ${formatValue(most["orders"], "integer")} orders`;
    },
    subtitle: (rows) => `Orders per five minutes, the last ${rows.length} slots (UTC)`,
    chart: (rows, width) =>
      columnChart(
        rows.map((row) => ({ ...row, clock: clockOf(row["arrivedAt"]) })),
        {
          x: { key: "clock", format: "text", label: "Until" },
          y: { key: "orders", format: "integer", label: "Orders" },
          also: [
            { key: "usualOrders", format: "number", label: "Usual" },
            { key: "robustScore", format: "coefficient", label: "Modified z (median, MAD)" },
            { key: "classicScore", format: "coefficient", label: "Classic z" },
          ],
          color: { of: (row) => String(row["flag"]), tiers: TIERS },
          width,
        },
      ),
    caveat: `Both rules judge the slots that are drawn. Classic: |z| above 3; of n values no |z| can exceed (n − 1)/√n.`,
  });
}

const clockOf = (time: unknown) =>
  time instanceof Date ? time.toISOString().slice(11, 16) : String(time).slice(11, 16);

function totalCard(arrived: LiveRows): HTMLElement {
  return chartCard({
    ...{ id: "arrivals-total", data: arrived, height: 260, empty: "Nothing has arrived yet" },
    title: (rows) => {
      const now = rows.at(-1);
      const share = Number(now?.["ordersSoFar"]) / Number(now?.["usualSoFar"]);
      return `Orders so far are ${formatValue(share, "percent", { absent: "no share" })} of the usual`;
    },
    subtitle: "Orders since midnight, and the usual course of the 28 days before (UTC)",
    chart: (rows, width) =>
      lineChart(
        rows.flatMap((row): Row[] => [
          { ...row, line: "Today", value: row["ordersSoFar"]! },
          { ...row, line: "Usual", value: row["usualSoFar"]! },
        ]),
        {
          x: TIME,
          y: { key: "value", format: "integer", label: "Orders so far" },
          series: { key: "line", format: "text", label: "Line" },
          width,
        },
      ),
  });
}
