import type { Rows } from "../engine/types.ts";
import { notice } from "./notice.ts";
import type { Origin } from "./origin.ts";
import type { ShownValue } from "./shownValue.ts";

/**
 * Opens "where does this number come from" for a result; its code is loaded on first use.
 * Whoever listens for `openbook:provenance` on the document may answer instead of the panel.
 *
 * @param shown - The value or the row that was selected; the panel then names its cell.
 */
export async function openProvenance(
  source: Rows | Origin,
  title: string,
  shown: ShownValue = {},
): Promise<void> {
  const detail = { source, title, shown };
  const asked = new CustomEvent("openbook:provenance", { detail, cancelable: true });
  if (!document.dispatchEvent(asked)) return;
  const opener = document.activeElement;
  try {
    const { provenancePanel } = await import("./provenancePanel.ts");
    document.querySelector("dialog.provenance")?.remove();
    const panel = provenancePanel(source, title, shown);
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
