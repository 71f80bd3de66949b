import { field } from "../schemas/field.ts";

/** Arguments of attribution: paths of channels and how often they were taken. */
export const pathsField = field.records(
  {
    channels: field.labels({ description: "Channels met, oldest first" }),
    ages: field.optional(
      field.list(field.number({ description: "age of one touch", min: 0, max: 1e15 }), {
        description: "Time from each touch to the conversion; needed for time decay",
      }),
    ),
    conversions: field.count({ description: "Conversions that took this path", max: 1e12 }),
    value: field.optional(
      field.number({ description: "What they were worth; default their number" }),
    ),
    lost: field.optional(
      field.count({ description: "Times it was taken without conversion; default 0", max: 1e12 }),
    ),
  },
  { description: "Paths of channels" },
);
