import type { EngineStatus } from "../engine/types.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";

/** Why the engine is off and what that means for the page; nothing while it is not. */
export function engineTrouble(status: EngineStatus, start: () => void): HTMLElement {
  const element = html`<div></div>`;
  const show = () => {
    const { state, message } = status.current;
    const action = { label: "Try again", run: start };
    element.replaceChildren(
      ...(state === "failed" ? [notice(message, { tone: "bad", action })] : []),
    );
  };
  status.addEventListener("change", show);
  show();
  return element;
}
