import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { replayTimer } from "../replay/replayTimer.ts";

/**
 * A recorded day as it arrived: the timer, and a card of what has arrived so far.
 *
 * @param data - Rows of `recorded_day`.
 */
export function replayDay(data: CardData, timeZone: string): HTMLElement {
  const replay = replayTimer({ data, time: "arrivedAt", timeZone });
  const card = chartCard({
    title: arrivedTitle,
    subtitle: `Events of the day until now, ${timeZone}`,
    data: replay.rows,
    empty: "Nothing has arrived yet",
    wide: true,
    chart: (rows, width) =>
      lineChart(rows, {
        x: { key: "arrivedAt", format: "time", label: "Time" },
        y: { key: "eventsSoFar", format: "integer", label: "Events so far" },
        labelPeak: false,
        width,
      }),
  });
  return html`<div>${replay}<div class="cards">${card}</div></div>`;
}

/** What has arrived so far. */
export function arrivedTitle(rows: Rows): string {
  const count = (key: string, noun: string) => {
    const value = rows.at(-1)?.[key];
    return `${formatValue(value, "integer")} ${nounFor(value, noun)}`;
  };
  return `${count("eventsSoFar", "event")}, ${count("visitsSoFar", "visit")} and ${count("purchasesSoFar", "purchase")} so far`;
}
