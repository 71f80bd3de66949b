import { html } from "../components/html.ts";

const SHORTCUTS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [["/"], "Search pages, metrics, tables, queries and methods"],
  [["Ctrl", "K"], "The same, also while typing (⌘ K on a Mac)"],
  [["?"], "This list"],
  [["Esc"], "Close what is open; in a chart, put its tooltip away"],
  [["←", "→"], "In a chart: the next value. On a slider of a linked chart: move the limit"],
  [["Shift", "←"], "On a slider of a linked chart: move the whole selection"],
  [["Home"], "In a chart or a list: the first; End: the last"],
  [["Page Up"], "On a slider of a linked chart: five columns on"],
];

/** Lists the keyboard's shortcuts in a dialog. */
export function openShortcuts(): void {
  const dialog = html<HTMLDialogElement>`<dialog class="palette shortcuts" aria-labelledby="shortcuts-title"><header><h2 id="shortcuts-title">Keyboard shortcuts</h2><form method="dialog"><button class="tool">Close</button></form></header><dl>${SHORTCUTS.map(
    ([keys, meaning]) =>
      html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${meaning}</dd></div>`,
  )}</dl></dialog>`;
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.showModal();
}
