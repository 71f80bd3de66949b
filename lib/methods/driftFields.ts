import { field } from "../schemas/field.ts";

/** Two sides to compare, as values or as counts of common categories. */
export const driftFields = {
  reference: field.numbers({
    description: "Reference values, or counts of each category",
    unit: "unit of the values",
  }),
  current: field.numbers({
    description: "Current values, or counts of the same categories",
    unit: "unit of the values",
  }),
  kind: field.choice(["values", "counts"], {
    description: "What the lists hold",
    default: "values",
  }),
  bins: field.count({
    description: "Bins for values",
    min: 1,
    max: 1000,
    default: 10,
  }),
  binning: field.choice(["quantile", "width"], {
    description: "Bins of equal size or of equal width in the reference; the outer ones are open",
    default: "quantile",
  }),
  edges: field.optional(
    field.numbers({
      description: "Inner edges, ascending, instead of bins; a bin holds its upper edge",
      maxLength: 1000,
    }),
  ),
};

/** What to do with bins that one side lacks. */
export const zeroFields = (fallback: "floor" | "keep") => ({
  zeros: field.choice(["floor", "half-count", "keep"], {
    description:
      "Shares of 0: raised to floor, half a count added to every bin, or kept (the result may be unbounded)",
    default: fallback,
  }),
  floor: field.proportion({
    description: "Share that replaces 0",
    min: 1e-12,
    max: 0.1,
    default: 0.0001,
  }),
});
