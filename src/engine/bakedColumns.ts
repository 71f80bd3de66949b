import { camelCase } from "../../lib/queries/camelCase.ts";
import type { BakedQuery } from "../../lib/queries/types.ts";
import type { ResultColumns } from "./arrowColumns.ts";
import type { CellValue } from "./types.ts";

/** A baked result in the form that the engine gives. */
export function bakedColumns({ columns, data, rowCount }: BakedQuery): ResultColumns {
  return {
    rowCount,
    fields: columns.map((column) => ({ key: camelCase(column.name), ...column })),
    values: columns.map(({ name, type }) => {
      const values: readonly CellValue[] = data[name] ?? [];
      if (type !== "date" && type !== "timestamp") return values;
      return values.map((value) => (value === null ? null : new Date(value as string)));
    }),
  };
}
