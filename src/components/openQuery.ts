import type { Rows } from "../engine/types.ts";
import { notice } from "./notice.ts";
import { findPage } from "./pageRegistry.ts";

/** Opens a result's query in an editor, to change and run it; its code is loaded on first use. */
export async function openQuery({ provenance }: Rows, title: string): Promise<void> {
  try {
    const { queryEditor } = await import("./queryEditor.ts");
    const editor = queryEditor(provenance, title, findPage(provenance.system));
    document.body.append(editor);
    editor.addEventListener("close", () => editor.remove());
    editor.showModal();
  } catch (error) {
    const message = `The editor could not be loaded: ${(error as Error).message}`;
    document.querySelector("#observablehq-main")?.prepend(notice(message, { tone: "bad" }));
  }
}
