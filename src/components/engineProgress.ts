import type { EngineStatus } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { html } from "./html.ts";

/** Bytes of the engine that have arrived, while it starts; nothing at other times. */
export function engineProgress(status: EngineStatus): HTMLElement {
  const element = html`<span class="engine-progress" role="status"></span>`;
  const bytes = (value: number) => formatValue(value, "bytes");
  const show = () => {
    const { state, bytesLoaded, bytesTotal } = status.current;
    element.replaceChildren(
      ...(state === "starting"
        ? [
            html`<span>${bytesLoaded < bytesTotal ? "Starting the engine" : "Opening the database"}
              <progress max="${bytesTotal}" value="${bytesLoaded}" aria-label="Engine download"></progress>
              ${bytes(bytesLoaded)} of ${bytes(bytesTotal)}</span>`,
          ]
        : []),
    );
  };
  status.addEventListener("change", show);
  show();
  return element;
}
