import { field } from "../schemas/field.ts";
import type { PairSums } from "../statistics/descriptive/correlationFromSums.ts";
import type { Result } from "../statistics/result.ts";

/** The pairs of a correlation: two lists, or sums of products of their values or ranks. */
export const correlationFields = (what: "values" | "ranks") => ({
  x: field.optional(field.numbers({ description: "First variable", minLength: 0 })),
  y: field.optional(
    field.numbers({ description: "Second variable, as many values", minLength: 0 }),
  ),
  sums: field.optional(
    field.object(
      {
        n: field.count({ description: "Pairs", unit: "count", min: 1 }),
        sumX: field.number({ description: `Sum of the ${what} of x` }),
        sumY: field.number({ description: `Sum of the ${what} of y` }),
        sumXX: field.number({ description: `Sum of the squared ${what} of x`, min: 0 }),
        sumYY: field.number({ description: `Sum of the squared ${what} of y`, min: 0 }),
        sumXY: field.number({ description: `Sum of the products of the ${what}` }),
      },
      { description: `Instead of x and y: sums of ${what} and their products, as SQL makes them` },
    ),
  ),
});

interface Given {
  readonly x: Float64Array | undefined;
  readonly y: Float64Array | undefined;
  readonly sums: PairSums | undefined;
}

interface Ways {
  lists(x: Float64Array, y: Float64Array): Result;
  sums(sums: PairSums): Result;
}

/** Computes from what was given. @throws TypeError unless it is x and y, or sums alone. */
export function correlate(id: string, { x, y, sums }: Given, ways: Ways): Result {
  if (sums) {
    if (x || y) throw new TypeError(`${id}: sums must come without x and y, got both`);
    return ways.sums(sums);
  }
  const missing = x ? "y" : "x";
  if (!x || !y) throw new TypeError(`${id}: x and y, or sums, must be given, got no ${missing}`);
  return ways.lists(x, y);
}
