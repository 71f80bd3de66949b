import { field } from "../schemas/field.ts";

/** A sample by its values or by n, skewness and excess kurtosis. */
export const shapeFields = {
  values: field.optional(field.numbers({ description: "Values" })),
  shape: field.optional(
    field.object(
      {
        n: field.count({ description: "Number of values", min: 1, max: 1e12 }),
        skewness: field.number({ description: "m₃ / m₂^1.5, biased", min: -1e6, max: 1e6 }),
        excessKurtosis: field.number({
          description: "m₄ / m₂² − 3, biased",
          min: -2,
          max: 1e12,
        }),
      },
      { description: "Instead of values: n with biased skewness and excess kurtosis" },
    ),
  ),
};
