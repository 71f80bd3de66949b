import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { formatValue } from "../format/formatValue.ts";
import { isoDate } from "../format/isoDate.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { urlValue } from "../state/urlValue.ts";

export interface DayPickerOptions {
  /** Shown until the reader picks another day, ISO; the queries' own default. */
  readonly fallback: string;
  /** First and last day, ISO. */
  readonly min: string;
  readonly max: string;
}

/**
 * Which day to look at: a button for each flagged day, or any date. In the address as `detail.day`;
 * queries read it as the parameter `day`.
 */
export function dayPicker(days: LiveRows, { fallback, min, max }: DayPickerOptions): FilterElement {
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= min && text <= max;
  const stored = urlValue({
    name: "detail.day",
    fallback,
    parse: (text) => (isDay(text) ? text : undefined),
    write: (day) => day,
  });
  const input = html<HTMLInputElement>`<input type="date" min=${min} max=${max} onchange=${() => isDay(input.value) && stored.set(input.value)} oninput=${(event: Event) => event.stopPropagation()}>`;
  const list = html`<div class="filter-row" role="group" aria-label="Flagged days"></div>`;
  const form = html<HTMLFormElement>`<form class="filters" aria-label="Day in detail" onsubmit=${(event: Event) => event.preventDefault()}><div class="filter-fields"><label class="filter-field"><span class="label">Day in detail</span><div class="filter-row">${input}</div></label><div class="filter-field"><span class="label">Flagged days, most unusual first</span>${list}</div></div></form>`;
  let flagged: readonly string[] = [];
  const show = () => {
    input.value = stored.value;
    const buttons = flagged.map(
      (day) =>
        html`<button type="button" class="tool" aria-pressed=${String(day === stored.value)} onclick=${() => stored.set(day)}>${formatValue(day, "date")}</button>`,
    );
    list.replaceChildren(...(buttons.length > 0 ? buttons : ["none"]));
  };
  days.subscribe(({ rows }) => {
    if (!rows) return;
    flagged = rows
      .filter((row) => row["isFlagged"] === true)
      .toSorted((a, b) => Number(a["z"]) - Number(b["z"]))
      .slice(0, 12)
      .map((row) => isoDate(row["flightDate"]));
    show();
  });
  stored.subscribe(() => {
    show();
    form.dispatchEvent(new Event("input"));
  });
  show();
  return Object.defineProperties(form, {
    value: { get: () => ({ day: stored.value }) },
    state: { get: () => ({ day: stored.value }) },
    reset: { value: () => stored.set(fallback) },
    showCounts: { value: () => undefined },
  }) as unknown as FilterElement;
}
