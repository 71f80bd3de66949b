import { addDays } from "../state/addDays.ts";
import { barChart } from "../charts/barChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import { liveSource } from "../components/liveSource.ts";
import type { Page, Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { cutPeriods } from "./cutPeriods.ts";
import { isoDate } from "../format/isoDate.ts";
import { nounFor } from "../format/nounFor.ts";

const LEVELS = ["year", "quarter", "month", "week", "day"] as const;

interface Place {
  readonly label: string;
  readonly from: string | null;
  /** Exclusive. */
  readonly to: string | null;
}

/**
 * Revenue down the date hierarchy: year → quarter → month → week → day. A period is opened by its
 * button; the path above leads back.
 */
export function dateDrill(page: Page, query: string): HTMLElement {
  let path: readonly Place[] = [{ label: "all years", from: null, to: null }];
  const level = () => LEVELS[path.length - 1]!;
  const live = liveSource(() => {
    const { from, to } = path.at(-1)!;
    return page.query(query, { from, to, level: level() }, { owner: "date drill" });
  });
  const trail = html`<nav aria-label="Place in the calendar"></nav>`;
  const periods = html`<div class="periods"></div>`;
  const go = (next: readonly Place[]) => {
    path = next;
    trail.replaceChildren(...crumbs(path, go));
    live.reload();
  };
  live.subscribe(({ status, rows }) => {
    if (status === "loading" || !rows) return;
    const isLast = level() === LEVELS.at(-1);
    const open = (row: Row) => () => go([...path, placeOf(row)]);
    periods.replaceChildren(
      ...(isLast
        ? [html`<small>Days are the last level.</small>`]
        : [
            html`<small>Open</small>`,
            ...rows.map(
              (row) =>
                html`<button type="button" class="tool" onclick=${open(row)}>${row["label"]}</button>`,
            ),
          ]),
    );
  });
  trail.replaceChildren(...crumbs(path, go));
  const card = chartCard({
    title: (rows) => {
      const best = rows.reduce((top, row) =>
        Number(row["revenueUsd"]) > Number(top["revenueUsd"]) ? row : top,
      );
      const most = `${best["label"] as string} brought most: ${formatValue(best["revenueUsd"], "usd")}`;
      return `Of ${rows.length} ${nounFor(rows.length, level())}, ${most}${cutPeriods(rows, level())}`;
    },
    subtitle: "Revenue of completed orders by period, USD",
    data: live,
    wide: true,
    chart: (rows, width) =>
      barChart(rows, {
        category: { key: "label", format: "text", label: "Period" },
        value: { key: "revenueUsd", format: "usd", label: "Revenue (USD)" },
        also: [
          { key: "orders", format: "integer", label: "Orders" },
          { key: "days", format: "integer", label: "Days" },
        ],
        width,
      }),
    caveat:
      "Weeks are ISO weeks, cut where the month ends: only their days within the month count.",
  });
  return html`<div class="drill"><div class="drill-tools">${trail}${periods}</div>${card}</div>`;
}

function placeOf(row: Row): Place {
  return {
    label: String(row["label"]),
    from: isoDate(row["periodStart"]),
    to: addDays(isoDate(row["periodEnd"]), 1),
  };
}

function crumbs(path: readonly Place[], go: (path: readonly Place[]) => void): HTMLElement[] {
  return path.map(({ label }, index) =>
    index === path.length - 1
      ? html`<strong aria-current="location">${label}</strong>`
      : html`<span><button type="button" class="tool" onclick=${() => go(path.slice(0, index + 1))}>${label}</button> → </span>`,
  );
}
