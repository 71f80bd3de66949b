import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

const unit = "unit of the metric";

/** Arguments that methods comparing two arms share. */
export const liftFields = {
  arms: {
    control: field.sample({ description: "Control arm, one value per unit", unit }),
    treatment: field.sample({ description: "Treatment arm, one value per unit", unit }),
  },
  effect: field.choice(["absolute", "relative"], {
    description: "Difference in the metric's unit, or as a share of the control mean",
    default: "absolute",
  }),
  intervalMethod: field.choice(["delta", "fieller", "log"], {
    description:
      "Interval of a relative lift: delta method, Fieller's theorem, or delta method of the log ratio",
    default: "delta",
  }),
  options: {
    level: field.level(),
    alternative: field.alternative("Whether the lift differs from, is less or greater than `null`"),
  },
};

/** What methods comparing two arms return beside the shared fields. */
export const liftOutput: Readonly<Record<string, OutputField>> = {
  controlMean: { description: "Mean of the control arm", unit },
  treatmentMean: { description: "Mean of the treatment arm", unit },
  excluded: {
    description: "Of an unbounded Fieller set: the lifts strictly between these are excluded",
    unit: "share",
  },
};
