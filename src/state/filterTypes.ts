import type { Rows } from "../engine/types.ts";
import type { ParameterValues } from "../../lib/queries/types.ts";

/** One value a reader can pick. */
export interface FilterOption {
  readonly value: string;
  /** Shown instead of the value. */
  readonly label?: string;
  /** Rows (or orders, flights…) behind the option, for orientation. */
  readonly count?: number;
  /** The result that the count stands in: what the list opens. */
  readonly counted?: Rows;
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

/** One date, such as the day that the numbers speak for. */
export interface DayField {
  readonly kind: "day";
  readonly label: string;
  /** Parameter name in the URL and in the queries: `as_of`. */
  readonly name: string;
  /** First and last selectable day, ISO; the last one counts until the reader changes it. */
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
  /** At most one option; default any number. */
  readonly single?: boolean;
  /** What is written when nothing is chosen; default "All". */
  readonly none?: string;
  /**
   * Cascading: which options remain under what the other filters say. A chosen one that no longer
   * does is dropped, with a notice.
   */
  readonly only?: (option: FilterOption, state: FilterState) => boolean;
  /** Why options do not remain: "the chosen vendors do not sell it", "choose a vendor first". */
  readonly whyNot?: (state: FilterState) => string;
  /** Rows behind an option under what the other filters say; default the option's `count`. */
  readonly countOf?: (option: FilterOption, state: FilterState) => number | undefined;
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

/** One limit of a `thresholds` field. */
export interface Threshold {
  /** Parameter name in the URL and in the queries. */
  readonly name: string;
  /** What begins there: "VIP from". */
  readonly label: string;
  /** What counts until the reader changes it; the default of the query's parameter. */
  readonly value: number;
}

/** Numbers that must keep their order, such as the limits of tiers. */
export interface ThresholdsField {
  readonly kind: "thresholds";
  readonly label: string;
  /** In the order they must keep. */
  readonly limits: readonly Threshold[];
  /** Default descending: the first is the highest. */
  readonly order?: "ascending" | "descending";
  /** Lowest and highest value allowed. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
}

export type FilterField =
  DateRangeField | DayField | ChoiceField | NumberRangeField | ThresholdsField;

/** What changed between two versions of a page's parameters. */
export interface FilterMigration {
  /** New names by old ones: `{ category: "categories" }`. */
  readonly rename?: Readonly<Record<string, string>>;
  /** New values by old ones, by the parameter's old name; as they stand in the address. */
  readonly replace?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parameters that mean nothing any more. */
  readonly drop?: readonly string[];
}

export interface FilterDefinition {
  /** Raised when the name or the meaning of a parameter changes. */
  readonly version: number;
  /**
   * How a link of version n becomes one of version n + 1, by n. A link whose way is not declared
   * falls back to defaults with a notice.
   */
  readonly migrations?: Readonly<Record<number, FilterMigration>>;
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
  showCounts(rows: Rows, count: string): void;
  /**
   * Names what is selected elsewhere, such as in linked charts, among the applied filters.
   *
   * @param clear - Puts the selections away; called by a reset.
   */
  showSelections(selections: readonly string[], clear: () => void): void;
  /** Puts every filter back to its default and selections away; emits `input` if a filter changes. */
  reset(): void;
}
