import type { DateRangeField } from "./filterTypes.ts";
import { addDays } from "./addDays.ts";

export interface DatePreset {
  readonly label: string;
  /** First and last day, both included; `null` is no limit. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Ranges that end on the last day of the data, never on today. Those longer than the data are
 * left out.
 */
export function datePresets({ min, max }: Pick<DateRangeField, "min" | "max">): DatePreset[] {
  const year = `${max.slice(0, 4)}-01-01`;
  const candidates: DatePreset[] = [
    { label: "Last 30 days", from: addDays(max, -29), to: max },
    { label: "Last 90 days", from: addDays(max, -89), to: max },
    { label: "This month", from: `${max.slice(0, 7)}-01`, to: max },
    { label: "This year", from: year, to: max },
    { label: "Last 12 months", from: addDays(max, -364), to: max },
  ];
  const fitting = candidates.filter(({ from }) => from! > min);
  return [...fitting, { label: "All dates", from: null, to: null }];
}
