import { dataTable } from "../components/lazyDataTable.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { liveQuery } from "../components/liveQuery.ts";
import type { Page } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";

/** More than any segment holds. */
const ALL = 1_000_000;

/**
 * The users of the chosen segment: the first ones at once, all of them when asked, with CSV of
 * what is shown.
 */
export function targetList(page: Page, filters: FilterElement): HTMLElement {
  const first = liveQuery(page, "target_users", { filters });
  const table = html`<div></div>`;
  const show = (values: Record<string, number>, title: string) =>
    table.replaceChildren(
      dataTable({
        data: liveQuery(page, "target_users", { filters, values }),
        title,
        formats: { success: "percent", recentUsd: "usdCents", averageOrderUsd: "usdCents" },
        bars: ["recentUsd"],
      }),
    );
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => {
    button.remove();
    show({ rows: ALL }, "All users of the segment");
  }}>List all of them, to download</button>`;
  show({}, "First users of the segment");
  const sentence = insight(
    first,
    (row, n) => [
      n(row["ofUsers"], "integer"),
      ` users are ${String(row["segment"])}. They stand in order of what they spent in the last 90 days.`,
    ],
    { empty: "No user is in this segment under these filters and thresholds." },
  );
  return html`<div class="target-list"><p class="answer short">${sentence} ${button}</p>${table}</div>`;
}
