import { field } from "../schemas/field.ts";
import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { okResult } from "../statistics/result.ts";
import { defineMethod } from "./defineMethod.ts";
import type { Example, Method, Source } from "./types.ts";

/** What one adjustment says about itself. */
interface Said {
  readonly title: string;
  readonly summary: string;
  readonly assumptions: readonly string[];
  readonly formula: string;
  readonly sources: readonly Source[];
  /** Adjusted values of the shared example, p = .01, .02, .03, .04, .05. */
  readonly adjusted: Example["output"];
}

/** Registers an adjustment of p-values for many tests. */
export function adjustmentMethod(
  id: string,
  name: Adjustment,
  { adjusted, ...said }: Said,
): Method {
  return defineMethod({
    ...said,
    id,
    area: "experiments",
    input: {
      p: field.numbers({
        description: "p-values of the family, in any order",
        min: 0,
        max: 1,
        maxLength: 5000,
      }),
      familySize: field.optional(
        field.count({
          description: "Size of the declared family; default: as many as p. The rest count as 1",
          unit: "count",
          min: 1,
          max: 5000,
        }),
      ),
    },
    output: {
      adjusted: { description: "Adjusted p-values in the order of `p`" },
      familySize: { description: "Tests in the family", unit: "count" },
    },
    example: {
      note: "Five p-values from 0.01 to 0.05",
      input: { p: [0.01, 0.02, 0.03, 0.04, 0.05] },
      output: adjusted,
    },
    run: ({ p, familySize = p.length }) => {
      if (familySize < p.length)
        throw new RangeError(
          `${id}: familySize must be at least the number of p-values = ${p.length}, got ${familySize}`,
        );
      return okResult(id, { adjusted: adjustPValues(name, p, familySize), familySize });
    },
  });
}
