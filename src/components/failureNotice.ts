import { notice } from "./notice.ts";

/** A query's failure, in the card it belongs to. */
export function failureNotice(error: Error, hasPicture: boolean, reload: () => void): HTMLElement {
  const kept = hasPicture ? " What is shown is the last good result." : "";
  return notice(`This could not be computed: ${sentence(error.message)}${kept}`, {
    tone: "bad",
    action: { label: "Try again", run: reload },
  });
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
