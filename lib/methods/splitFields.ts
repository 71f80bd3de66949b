import { field } from "../schemas/field.ts";

/** Arguments of cross-validation. */
export const splitFields = {
  rows: field.count({ description: "Rows", unit: "count", min: 2, max: 100_000 }),
  folds: field.count({ description: "Folds", min: 2, max: 100, default: 5 }),
  shuffle: field.boolean({
    description: "Deals rows out in random order instead of their own",
    default: false,
  }),
  seed: field.seed(),
};

/** One class, group or other key per row. */
export const keysField = (description: string) =>
  field.anyOf(
    [
      field.labels({ description, minLength: 2, maxLength: 100_000 }),
      field.integers({ description, minLength: 2, maxLength: 100_000 }),
    ],
    { description: `${description}: texts or integers` },
  );

/** Documentation of splits. */
export const splitsOutput = {
  splits: { description: "Rows (from 0) to train and to test on, for each split" },
  foldOf: { description: "The fold that tests each row" },
};
