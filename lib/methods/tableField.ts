import { field } from "../schemas/field.ts";

/** A table of counts. @param size - Rows and columns that a method wants at least, default 2. */
export const tableField = (description: string, size = 2, max = 1e12) =>
  field.matrix({
    description,
    unit: "count",
    min: 0,
    max,
    integer: true,
    minRows: size,
    minColumns: size,
  });
