import type { Rows } from "../engine/types.ts";
import type { FilterField, FilterState } from "../state/filterTypes.ts";
import { choiceControl } from "./choiceControl.ts";
import { dateRangeControl } from "./dateRangeControl.ts";
import { dayControl } from "./dayControl.ts";
import { thresholdsControl } from "./thresholdsControl.ts";
import { numberRangeControl } from "./numberRangeControl.ts";

/** One filter's inputs. */
export interface FieldControl {
  readonly element: HTMLElement;
  /** Writes the state into the inputs. */
  show(state: FilterState): void;
  /** Writes new counts beside the options; only for choices. */
  showCounts?(rows: Rows, count: string): void;
}

/** Receives the parameters a reader changed. */
export type ChangeFilters = (part: FilterState) => void;

/** The inputs for a field of a filter bar. */
export function filterField(field: FilterField, change: ChangeFilters): FieldControl {
  if (field.kind === "choice") return choiceControl(field, change);
  if (field.kind === "thresholds") return thresholdsControl(field, change);
  if (field.kind === "day") return dayControl(field, change);
  if (field.kind === "range") return numberRangeControl(field, change);
  return dateRangeControl(field, change);
}
