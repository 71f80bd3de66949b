import { field } from "../schemas/field.ts";

const unit = "unit of the values";

/** Values to look for outliers in. */
export const outlierValues = field.numbers({ description: "Values", unit, maxLength: 1_000_000 });

/** Documentation of a value in the unit of the data. */
export const inUnit = (description: string) => ({ description, unit });

/** Documentation of outliers. */
export const outliersOutput = (score: string) => ({
  description: `index (from 0), value and score of each outlier; score: ${score}`,
});
