import type { Partitions } from "../clustering/labelTable.ts";
import { field } from "../schemas/field.ts";
import type { Fields, Parsed } from "../schemas/types.ts";
import type { Result } from "../statistics/result.ts";
import { clusterFields } from "./clusterFields.ts";
import { defineMethod } from "./defineMethod.ts";
import { tableField } from "./tableField.ts";
import type { Method, MethodDeclaration } from "./types.ts";

const partitions = {
  a: field.optional(clusterFields.labels("Group of each row in the first partition")),
  b: field.optional(clusterFields.labels("Group of each row in the second partition")),
  table: field.optional(
    tableField("Rows in group i of the first and group j of the second partition", 1),
  ),
};

/** How entropies are averaged. */
export const averaging = field.choice(["arithmetic", "geometric", "min", "max"], {
  description: "How the two entropies are averaged",
  default: "arithmetic",
});

interface Agreement<F extends Fields> extends Pick<
  MethodDeclaration<F>,
  "id" | "title" | "summary" | "formula" | "sources" | "output" | "example"
> {
  readonly options: F;
  readonly run: (partitions: Partitions, options: Parsed<F>) => Result;
}

/** Declares a method that compares two partitions of the same rows. */
export function agreementMethod<F extends Fields>({
  options,
  run,
  ...texts
}: Agreement<F>): Method {
  return defineMethod({
    ...texts,
    area: "clustering",
    assumptions: [
      "Both partitions are of the same rows",
      "Chance means random partitions with the same group sizes",
    ],
    input: { ...partitions, ...options },
    run: (input) => {
      const { a, b, table, ...rest } = input as unknown as Parsed<typeof partitions> & Parsed<F>;
      return run({ a, b, table }, rest as unknown as Parsed<F>);
    },
  });
}
