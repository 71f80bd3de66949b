import { columnFirst, readReport, rowFirst, type Nested } from "../../lib/marketing/orientation.ts";
import { html } from "../components/html.ts";
import type { CardData } from "../components/liveRows.ts";
import { toLive } from "../components/toLive.ts";
import type { Rows } from "../engine/types.ts";

const METRICS = ["roi", "roas", "cpa"];

/** The report's table built channel first, and metric first as a data frame gives it: which reads? */
export function orientationDemo(data: CardData): HTMLElement {
  const list = html`<ul class="orientation"></ul>`;
  toLive(data).subscribe(({ rows }) => {
    if (rows) list.replaceChildren(...outcomes(rows));
  });
  return list;
}

function outcomes(rows: Rows): HTMLElement[] {
  const entries = rows.map((row) => ({
    channel: String(row["channel"]),
    metrics: Object.fromEntries(METRICS.map((name) => [name, row[name] as number | null])),
  }));
  const channels = entries.map(({ channel }) => channel);
  return [
    attempt("Channel first", rowFirst(entries), channels),
    attempt("Metric first", columnFirst(entries), channels),
    attempt("Channel first, no channel at all", rowFirst([]), []),
  ];
}

function attempt(name: string, table: Nested, channels: readonly string[]): HTMLElement {
  const keys = Object.keys(table);
  const shape = keys.length > 0 ? `its keys are ${keys.join(", ")}` : "it has no key";
  try {
    const lines = readReport(table, channels, "roi");
    return html`<li><strong>${name}</strong>: ${shape}. <span class="tone-good">✓ ${lines.length} channels read</span></li>`;
  } catch (error) {
    return html`<li><strong>${name}</strong>: ${shape}. <span class="tone-bad">✗ ${(error as Error).message}</span></li>`;
  }
}
