import type { Rows } from "../engine/types.ts";
import { notice } from "./notice.ts";

/**
 * A query's failure, in the card it belongs to.
 *
 * @param kept - The rows that are still shown, if any.
 */
export function failureNotice(
  error: Error,
  kept: Rows | undefined,
  reload: () => void,
): HTMLElement {
  const reason = isEngineOff(error)
    ? "Not computed: the query engine is off."
    : `This could not be computed: ${sentence(error.message)}`;
  return notice([reason, keptText(kept)].join(" ").trim(), {
    tone: "bad",
    action: { label: "Try again", run: reload },
  });
}

/** What is shown in spite of a failure. Published rows are those without any filter. */
export function keptText(kept: Rows | undefined): string {
  if (!kept) return "";
  return kept.provenance.source === "baked"
    ? "Shown is the published result, without these filters."
    : "Shown is the last good result.";
}

/** Whether the engine as a whole is not available; the page says once why. */
export function isEngineOff(error: Error): boolean {
  return error.name === "EngineUnavailable";
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
