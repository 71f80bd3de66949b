import type { Cell } from "./fillNulls.ts";

export interface LabelEncoding {
  /** Index of each value among the classes; null stays null. */
  readonly codes: readonly (number | null)[];
  /** Distinct values in ascending order. */
  readonly classes: readonly string[];
}

/** Numbers for categories: their place in the sorted list of distinct values, from 0. */
export function labelEncode(values: readonly Cell[]): LabelEncoding {
  const texts = values.map((value) => (value === null ? null : String(value)));
  const classes = [...new Set(texts.filter((text) => text !== null))].sort();
  const place = new Map(classes.map((text, index) => [text, index]));
  return { codes: texts.map((text) => (text === null ? null : place.get(text)!)), classes };
}
