import type { Rows } from "../engine/types.ts";
import { notice } from "./notice.ts";

/** Opens "where does this number come from" for a result; its code is loaded on first use. */
export async function openProvenance(rows: Rows, title: string): Promise<void> {
  try {
    const { provenancePanel } = await import("./provenancePanel.ts");
    const panel = provenancePanel(rows.provenance, title);
    document.body.append(panel);
    panel.addEventListener("close", () => panel.remove());
    panel.showModal();
  } catch (error) {
    const message = `The panel could not be loaded: ${(error as Error).message}`;
    document.querySelector("#observablehq-main")?.prepend(notice(message, { tone: "bad" }));
  }
}
