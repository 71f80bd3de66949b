import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import { lateRows } from "../components/lateRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { replayTimer } from "../replay/replayTimer.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { flagWords, lullWords } from "./arrivalWords.ts";
import { lullRows } from "./lullRows.ts";
import { maskedCard, slotCard } from "./slotCards.ts";
import { maskedSlots, slotRows } from "./slotRows.ts";

const TIME = { key: "arrivedAt", format: "time", label: "Time" } as const;

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
    <p class="replay-alert">${insight(lullRows(replay.rows), lullWords, { empty: "Nothing has arrived yet." })} ${insight(slots, (_row, n, rows) => flagWords(rows, n), { empty: "" })}</p>
    <div class="tiles">${arrivalTiles(replay.rows)}</div>
    <div class="cards">${slotCard(slots)}${totalCard(replay.rows)}${maskedCard(maskedSlots(lateRows(data), filters))}</div></div>`;
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

function totalCard(arrived: LiveRows): HTMLElement {
  return chartCard({
    ...{ id: "arrivals-total", data: arrived, height: 260, empty: "Nothing has arrived yet" },
    title: (rows) => {
      const now = rows.at(-1);
      const share = Number(now?.["ordersSoFar"]) / Number(now?.["usualSoFar"]);
      return `Orders so far are ${formatValue(share, "percent", { absent: "no share" })} of the usual`;
    },
    subtitle:
      "Orders since midnight, and the course of the 28 days before at the weekday’s level (UTC)",
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
