import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { flagCounts } from "./flagCounts.ts";
import { judgeSlots } from "./judgeSlots.ts";

const FIELDS = [
  resultField("robustScore", "double", "modified z-score of the surprise, by median and MAD"),
  resultField("classicScore", "double", "z-score of the surprise, by mean and standard deviation"),
  resultField("flag", "varchar", "which rule flags the five minutes"),
];
const METHOD = "z-outliers";

/** Slots from one stretch to the next that is looked at: half an hour. */
const STEP = 6;

/**
 * The last arrived slots, judged together by both rules, anew with each arrival.
 *
 * @param filters - With `window_slots` and `robust_limit`.
 */
export function slotRows(arrived: LiveRows, filters: FilterElement): LiveRows {
  return steeredRows(arrived, filters, (rows) => {
    const { slots, limit } = read(filters);
    return derived(rows, judgeSlots(rows.slice(-slots), limit));
  });
}

/** Of all stretches of the whole day that are as long, the one with most masked slots, the first of equals. */
export function maskedSlots(day: LiveRows, filters: FilterElement): LiveRows {
  let kept: { rows: Rows; key: string; found: Row[] } | undefined;
  return steeredRows(day, filters, (rows) => {
    const steps = read(filters);
    const key = JSON.stringify(steps);
    // Other filters leave the stretch where it is.
    if (kept?.rows !== rows || kept.key !== key)
      kept = { rows, key, found: mostMasked(rows, steps) };
    return derived(rows, kept.found);
  });
}

function mostMasked(rows: Rows, { slots, limit }: { slots: number; limit: number }): Row[] {
  let most = { count: 0, stretch: [] as Row[] };
  for (let end = Math.min(slots, rows.length); end <= rows.length; end += STEP) {
    const stretch = judgeSlots(rows.slice(Math.max(0, end - slots), end), limit);
    const { masked: count } = flagCounts(stretch);
    if (count > most.count) most = { count, stretch };
  }
  return most.stretch;
}

const read = ({ value }: FilterElement) => ({
  slots: Number(value["window_slots"]),
  limit: Number(value["robust_limit"]),
});

function derived(rows: Rows, judged: readonly Row[]) {
  return { rows: judged, fields: [...rows.fields, ...FIELDS], methodId: METHOD };
}
