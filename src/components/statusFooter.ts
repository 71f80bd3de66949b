import type { EngineState, Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { siteBuild } from "./buildTime.ts";
import { dataUntil } from "./dataUntil.ts";
import { engineTrouble } from "./engineTrouble.ts";
import { engineProgress } from "./engineProgress.ts";
import { freshnessText } from "./freshnessText.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";

/**
 * The page's last line: data date, snapshots, what the engine does, and how many of the page's
 * values have been recomputed in this browser.
 *
 * @param build - Name of the build; default what the site says in its head (`openbook-build`).
 */
export function statusFooter(page: Page, build = siteBuild()): HTMLElement {
  const engine = html`<span role="status"></span>`;
  // Made once: it listens for every piece of the engine that arrives.
  const progress = engineProgress(page.status);
  const trouble = html`<div></div>`;
  const snapshot = page.tables.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 8)}`);
  const line = html`<div class="status">
    <span><b class="system">${page.title}</b></span>
    <span>Data until <b>${dataUntil(page)}</b> (${page.timeZone})</span>
    ${freshnessMark(page)}
    ${build ? html`<span>Build <b>${build}</b></span>` : null}
    <span title="${snapshot.join("\n")}">${snapshotText(page)}</span>
    ${engine}</div>`;
  const show = () => {
    const state = page.status.current;
    engine.replaceChildren(...engineText(page, state, progress));
    trouble.replaceChildren(...troubles(state));
  };
  page.status.addEventListener("change", show);
  show();
  return html`<div>${engineTrouble(page.status, () => void page.start())}${trouble}${line}</div>`;
}

/** Age of the page's strictest table against the build: icon, word and what it means. */
function freshnessMark({ tables, asOf }: Page): HTMLElement {
  const limits = tables.filter(({ freshWithinHours }) => freshWithinHours !== undefined);
  const marks = limits.map((table) => freshnessText(table));
  const worst = marks.find(({ status }) => status === "stale") ?? marks[0];
  const { icon, word, text, status } = worst ?? freshnessText({ asOf });
  return html`<span class="freshness" data-status=${status}><span aria-hidden="true">${icon}</span> <b>${word}</b>, ${text}</span>`;
}

function snapshotText({ tables }: Page) {
  const first = tables[0];
  if (!first) return "No snapshot";
  const more = tables.length > 1 ? ` and ${tables.length - 1} more` : "";
  return html`<span>Snapshot ${first.name} <b>${first.sha256.slice(0, 8)}</b>${more}</span>`;
}

function engineText(page: Page, state: EngineState, progress: Node): (Node | string)[] {
  const { verified, total } = state;
  if (state.state === "idle") {
    const start = () => void page.start();
    return [
      html`<span>Engine not needed yet <button type="button" class="tool" onclick=${start}>Start and verify</button></span>`,
    ];
  }
  if (state.state === "starting") return [progress];
  if (state.state === "failed") return ["Engine off"];
  const count = `${formatValue(verified, "integer")} of ${formatValue(total, "integer")}`;
  return [html`<span>Engine ready · <b>${count}</b> values verified</span>`];
}

function troubles(state: EngineState): HTMLElement[] {
  return state.mismatches.map(({ message }) => notice(message, { tone: "bad" }));
}
