import { field } from "../schemas/field.ts";

/** Arguments that methods on durations share. */
export const survivalFields = {
  time: field.numbers({
    description: "Duration until the event or the end of observation",
    min: 0,
  }),
  event: field.integers({
    description: "1 where the event happened, 0 where observation ended before it",
    min: 0,
    max: 1,
  }),
  count: field.optional(
    field.counts({
      description: "How many units each row stands for; default 1",
      unit: "count",
      max: 1e12,
    }),
  ),
};
