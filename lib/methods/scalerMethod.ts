import { field } from "../schemas/field.ts";
import type { Fields, Parsed } from "../schemas/types.ts";
import type { Result } from "../statistics/result.ts";
import { defineMethod } from "./defineMethod.ts";
import type { Method, MethodDeclaration } from "./types.ts";

const rows = field.matrix({ description: "Rows of numeric columns" });

type Texts<F extends Fields> = Pick<
  MethodDeclaration<F>,
  "id" | "title" | "summary" | "formula" | "sources" | "example"
>;

/** Declares a method that scales columns. */
export function scalerMethod<F extends Fields>(
  texts: Texts<F>,
  options: F,
  run: (rows: readonly Float64Array[], options: Parsed<F>) => Result,
): Method {
  return defineMethod({
    ...texts,
    area: "clustering",
    assumptions: ["Columns are numeric; their scales are arbitrary and should not count"],
    input: { rows, ...options },
    output: {
      rows: { description: "Scaled rows" },
      center: { description: "Taken from each column", unit: "unit of the column" },
      scale: {
        description: "Divisor of each column; 1 without spread",
        unit: "unit of the column",
      },
    },
    run: (input) => {
      const { rows: given, ...rest } = input as unknown as Parsed<{ rows: typeof rows }> &
        Parsed<F>;
      return run(given, rest as unknown as Parsed<F>);
    },
  });
}
