import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { Cancelled } from "../components/startWorker.ts";

/** Where a comparison of forecasts stands, in words. */
export interface ComparisonStatus {
  readonly element: HTMLElement;
  clear(): void;
  /** Says why there is no forecast. */
  refuse(reason: string): { readonly reason: string };
  /** Shows a bar with a button that stops; the function moves the bar. */
  progress(cancel: () => void): (done: number) => void;
  /** Says that a comparison was stopped or failed, and offers another one. */
  end(error: Error): { readonly reason: string };
}

/** @param again - Starts the comparison anew that the reader stopped. */
export function comparisonStatus(again: () => void): ComparisonStatus {
  const element = html`<div class="forecast-status"></div>`;
  const refuse = (reason: string) => {
    element.replaceChildren(notice(`No forecast: ${reason}.`));
    return { reason };
  };
  return {
    element,
    clear: () => element.replaceChildren(),
    refuse,
    progress(cancel) {
      const bar = html<HTMLProgressElement>`<progress max="1" value="0" aria-label="Comparing forecasts"></progress>`;
      element.replaceChildren(
        html`<div class="run-line" role="status"><span>Comparing forecasts of this selection …</span>${bar}<button type="button" class="tool" onclick=${cancel}>Cancel</button></div>`,
      );
      return (done) => (bar.value = done);
    },
    end(error) {
      const reason = error instanceof Cancelled ? "the comparison was stopped" : error.message;
      const action = { label: "Compare again", run: again };
      element.replaceChildren(notice(`No forecast: ${reason}.`, { action }));
      return { reason };
    },
  };
}
