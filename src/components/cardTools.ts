import { embedItems } from "../embed/embedItems.ts";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { downloadTitle } from "./downloadTitle.ts";
import { html } from "./html.ts";
import { openQuery } from "./openQuery.ts";
import { openProvenance } from "./openProvenance.ts";
import { popover } from "./popover.ts";

export interface CardToolsOptions {
  /** Rows and title as shown at the moment of the click. */
  readonly rows: () => Rows | undefined;
  readonly title: () => string;
  /** The chart's `svg`; absent for a card without a picture. */
  readonly picture?: () => SVGSVGElement | null;
  /** Shows or hides the table twin. */
  readonly toggleTable?: (shown: boolean) => void;
}

/** The row of actions under a card. What an action needs is loaded when it is used. */
export function cardTools(options: CardToolsOptions): HTMLElement {
  const { toggleTable, picture } = options;
  const open = () => {
    const rows = options.rows();
    if (rows) void openProvenance(rows, options.title());
  };
  const edit = () => {
    const rows = options.rows();
    if (rows) void openQuery(rows, options.title());
  };
  return html`<footer>
    ${toggleTable ? tableButton(toggleTable) : null}
    ${popover("Download", [
      item("CSV", withRows(options, saveCsv)),
      item("Excel", withRows(options, saveXlsx)),
      item("Parquet", withRows(options, saveParquet)),
      ...(picture ? [item("PNG", () => savePicture(options, "png"))] : []),
      ...(picture ? [item("SVG", () => savePicture(options, "svg"))] : []),
      item("Copy as Markdown", withRows(options, copyMarkdown), "Copied"),
      ...embedItems(options.title),
    ])}
    <button type="button" class="tool" aria-haspopup="dialog" onclick=${edit}>Query</button>
    <button type="button" class="tool tool-end" aria-haspopup="dialog" onclick=${open}>Where <span>does this come </span>from?</button>
  </footer>`;
}

/** An action; `done` is shown for a moment when it leaves no other trace. */
function item(label: string, run: () => Promise<void>, done = label): HTMLElement {
  const button = html`<button type="button" class="tool" onclick=${() => void act()}>${label}</button>`;
  async function act() {
    // Only now: a page has many of these, and each live region is watched.
    button.setAttribute("aria-live", "polite");
    try {
      await run();
      button.textContent = done;
    } catch (error) {
      button.textContent = `Not possible: ${(error as Error).message}`;
    }
    setTimeout(() => (button.textContent = label), 1800);
  }
  return button;
}

function tableButton(toggle: (shown: boolean) => void): HTMLElement {
  const button: HTMLElement = html`<button type="button" class="tool" aria-pressed="false" onclick=${() => {
    const shown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(shown));
    button.textContent = shown ? "Show chart" : "Show table";
    toggle(shown);
  }}>Show table</button>`;
  return button;
}

/** Does something with what the card shows; without rows there is nothing to do. */
function withRows(
  { rows, title }: CardToolsOptions,
  act: (rows: Rows, title: string) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const result = rows();
    if (result) await act(result, downloadTitle(result, title()));
  };
}

async function saveCsv(rows: Rows, title: string) {
  (await import("./saveCsv.ts")).saveCsv(rows, title);
}

async function saveXlsx(rows: Rows, title: string) {
  await (await import("./saveXlsx.ts")).saveXlsx(rows, title);
}

async function saveParquet(rows: Rows, title: string) {
  await (await import("./saveParquet.ts")).saveParquet(rows, title);
}

async function copyMarkdown(rows: Rows, title: string) {
  const { toMarkdown } = await import("./toMarkdown.ts");
  await navigator.clipboard.writeText(toMarkdown(rows, title, location.href));
}

async function savePicture({ rows, title, picture }: CardToolsOptions, kind: "png" | "svg") {
  const [result, chart] = [rows(), picture?.()];
  if (!result || !chart) return;
  const { savePicture: save } = await import("./savePicture.ts");
  const { asOf, tables } = result.provenance;
  const source = `Openbook · ${tables.map(({ name }) => name).join(", ")} · data until ${formatValue(asOf, "date")}`;
  await save(chart, { title: title(), source, asOf, kind });
}
