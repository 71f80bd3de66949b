import type { Cell } from "./fillNulls.ts";
import { labelEncode } from "./labelEncode.ts";

export interface OneHotEncoding {
  /** Distinct values in ascending order, one column each. */
  readonly classes: readonly string[];
  /** 1 where the row has the class; a missing value is 0 in every column. */
  readonly columns: readonly Uint8Array[];
}

/** One column of 0 and 1 per category, in the order of the sorted distinct values. */
export function oneHotEncode(values: readonly Cell[]): OneHotEncoding {
  const { codes, classes } = labelEncode(values);
  const columns = classes.map((_, index) =>
    Uint8Array.from(codes, (code) => (code === index ? 1 : 0)),
  );
  return { classes, columns };
}
