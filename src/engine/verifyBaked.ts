import { compareColumnar } from "../../lib/queries/compareColumnar.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import type { BakedQuery } from "../../lib/queries/types.ts";
import type { ResultColumns } from "./arrowColumns.ts";
import type { Mismatch } from "./types.ts";

/** Differences between a baked result and the one the engine computed just now. */
export function verifyBaked(query: BakedQuery, result: ResultColumns): Mismatch[] {
  const columns = result.fields.map((field, index) => ({
    name: field.name,
    type: query.columns.find(({ name }) => name === field.name)?.type ?? field.type,
    values: result.values[index]!,
  }));
  return compareColumnar(query.data, toColumnar(columns)).map((difference) => ({
    query: query.name,
    ...difference,
    message: `${query.name}: ${difference.message}`,
  }));
}

/** How many values a baked result holds. */
export function countValues({ rowCount, columns }: BakedQuery): number {
  return rowCount * columns.length;
}
