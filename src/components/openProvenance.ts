import type { Rows } from "../engine/types.ts";
import { notice } from "./notice.ts";
import type { ShownValue } from "./shownValue.ts";

/**
 * Opens "where does this number come from" for a result; its code is loaded on first use.
 *
 * @param shown - The value or the row that was selected; the panel then names its cell.
 */
export async function openProvenance(
  rows: Rows,
  title: string,
  shown: ShownValue = {},
): Promise<void> {
  const opener = document.activeElement;
  try {
    const { provenancePanel } = await import("./provenancePanel.ts");
    document.querySelector("dialog.provenance")?.remove();
    const panel = provenancePanel(rows, title, shown);
    document.body.append(panel);
    panel.addEventListener("close", () => {
      panel.remove();
      if (opener instanceof HTMLElement) opener.focus();
    });
    panel.showModal();
  } catch (error) {
    const message = `The panel could not be loaded: ${(error as Error).message}`;
    document.querySelector("#observablehq-main")?.prepend(notice(message, { tone: "bad" }));
  }
}
