import { afterPaint } from "../components/afterPaint.ts";
import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { openNumber } from "../components/openNumber.ts";
import { formatValue } from "../format/formatValue.ts";

/** A report should not take longer. */
const TARGET_MS = 2000;

/**
 * How long the report took: from opening the page, then from each change of a filter, until all
 * parts had their data and were drawn.
 */
export function reportTime(parts: readonly LiveRows[]): HTMLElement {
  const element = html`<span></span>`;
  let since: number | undefined = 0;
  const check = () => {
    const states = parts.map(({ current }) => current.status);
    if (states.includes("loading")) return void (since ??= performance.now());
    if (since === undefined || states.includes("failed")) return;
    const started = since;
    since = undefined;
    // Charts draw in the frame after their data.
    afterPaint(() => show(element, performance.now() - started));
  };
  for (const part of parts) part.subscribe(check);
  return element;
}

function show(element: HTMLElement, ms: number) {
  const verdict = ms <= TARGET_MS ? "within" : "above";
  const how =
    "The time from opening the page, or from a change of a filter, until all parts had their data and were drawn: data, engine and drawing together.";
  const origin = { kind: "measurement", how, timesMs: [ms], statistic: "only run" } as const;
  const time = openNumber(origin, ms, "milliseconds", { title: "Time to make this report" });
  element.replaceChildren(
    html`<span>Generated in ${time} in this browser, ${verdict} the target of ${formatValue(TARGET_MS, "milliseconds")}.</span>`,
  );
}
