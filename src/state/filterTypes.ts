import type { Row } from "../engine/types.ts";
import type { ParameterValues } from "../../lib/queries/types.ts";

/** One value a reader can pick. */
export interface FilterOption {
  readonly value: string;
  /** Shown instead of the value. */
  readonly label?: string;
  /** Rows (or orders, flights…) behind the option, for orientation. */
  readonly count?: number;
}

/** From–to dates. Readers see both days included; queries get a half-open range. */
export interface DateRangeField {
  readonly kind: "dates";
  readonly label: string;
  /** Parameter names in the URL and in the queries; default `from` and `to`. */
  readonly from?: string;
  readonly to?: string;
  /** First and last selectable day, ISO, both included. */
  readonly min: string;
  readonly max: string;
}

export interface ChoiceField {
  readonly kind: "choice";
  readonly label: string;
  readonly name: string;
  readonly options: readonly FilterOption[];
  /** Names this filter in the rows of `showCounts`: the value of their column `dimension`. */
  readonly dimension?: string;
}

/** Low–high limits of a number, both included. */
export interface NumberRangeField {
  readonly kind: "range";
  readonly label: string;
  /** Parameter names of the two limits. */
  readonly low: string;
  readonly high: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
}

export type FilterField = DateRangeField | ChoiceField | NumberRangeField;

export interface FilterDefinition {
  /** Raised when the meaning of a parameter changes; older links then fall back to defaults. */
  readonly version: number;
  readonly fields: readonly FilterField[];
}

/**
 * What the reader chose, keyed by parameter name. Dates are ISO and include the last day;
 * `null` and `[]` mean "no limit".
 */
export type FilterState = Readonly<Record<string, string | number | null | readonly string[]>>;

/** A filter control: a form element whose `value` is ready to be bound to a query. */
export interface FilterElement extends HTMLElement {
  /** Query parameters: date ranges half-open. */
  readonly value: ParameterValues;
  readonly state: FilterState;
  /**
   * Keeps the counts beside the options up to date from rows with `dimension`, `value` and the
   * named count: what each option would find under the other filters.
   */
  showCounts(rows: readonly Row[], count: string): void;
  /** Puts every filter back to its default and emits `input`. */
  reset(): void;
}
