import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { stopEvent } from "../components/stopEvent.ts";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { isoDate } from "../format/isoDate.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { urlValue } from "../state/urlValue.ts";
import { shownDay, type ShownDay } from "./shownDay.ts";

export interface DayPickerOptions {
  /** Shown until the reader picks another day, ISO; the queries' own default. */
  readonly fallback: string;
  /** First and last day, ISO. */
  readonly min: string;
  readonly max: string;
  /** Its `from` and `to` are the period; a day outside is shown only when picked. */
  readonly filters: FilterElement;
}

/** What stands in the filters' place, and the day in words for sentences and titles. */
export type DayPicker = FilterElement & { readonly dayText: string };

/**
 * Which day to look at: a button for each flagged day, or any date. In the address as `detail.day`;
 * queries read it as the parameter `day`.
 */
export function dayPicker(
  days: LiveRows,
  { fallback, min, max, filters }: DayPickerOptions,
): DayPicker {
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= min && text <= max;
  const stored = urlValue({
    name: "detail.day",
    fallback,
    parse: (text) => (isDay(text) ? text : undefined),
    write: (day) => day,
  });
  const input = html<HTMLInputElement>`<input type="date" min=${min} max=${max} onchange=${() => isDay(input.value) && stored.set(input.value)} oninput=${stopEvent}>`;
  const list = html`<div class="filter-row" role="group" aria-label="Flagged days"></div>`;
  const form = html<HTMLFormElement>`<form class="filters" aria-label="Day in detail" onsubmit=${(event: Event) => event.preventDefault()}><div class="filter-fields"><label class="filter-field"><span class="label">Day in detail</span><div class="filter-row">${input}</div></label><div class="filter-field"><span class="label">Flagged days, most unusual first</span>${list}</div></div></form>`;
  let flagged: readonly string[] = [];
  let ranked: readonly string[] = [];
  let shown: ShownDay;
  const show = () => {
    shown = shownDay(stored.value, { fallback, period: filters.value, ranked });
    input.value = shown.day;
    const buttons = flagged.map(
      (day) =>
        html`<button type="button" class="tool" aria-pressed=${String(day === shown.day)} onclick=${() => stored.set(day)}>${formatValue(day, "date")}</button>`,
    );
    list.replaceChildren(...(buttons.length > 0 ? buttons : ["none"]));
  };
  const update = () => {
    const before = shown;
    show();
    if (before.day !== shown.day || before.isOutside !== shown.isOutside)
      form.dispatchEvent(new Event("input"));
  };
  show();
  days.subscribe(({ rows }) => {
    if (!rows) return;
    const sorted = rows.toSorted((a, b) => Number(a["z"]) - Number(b["z"]));
    const dayOf = (row: Row) => isoDate(row["flightDate"]);
    flagged = sorted
      .filter((row) => row["isFlagged"] === true)
      .slice(0, 12)
      .map(dayOf);
    ranked = sorted.map(dayOf);
    update();
  });
  stored.subscribe(update);
  filters.addEventListener("input", update);
  return Object.defineProperties(form, {
    value: { get: () => ({ day: shown.day }) },
    state: { get: () => ({ day: shown.day }) },
    dayText: {
      get: () => `${formatValue(shown.day, "date")}${shown.isOutside ? OUTSIDE : ""}`,
    },
    reset: { value: () => stored.set(fallback) },
    showCounts: { value: () => undefined },
  }) as unknown as DayPicker;
}

const OUTSIDE = " (outside the period above)";
