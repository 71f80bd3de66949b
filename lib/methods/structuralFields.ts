import { field } from "../schemas/field.ts";

const variance = (description: string) =>
  field.number({ description, min: 0, max: 1e30, unit: "squared unit of the values" });

/** Values and options of structural time-series models. */
export const structuralFields = {
  values: field.numbers({
    description: "Values in the order of time, at equal distances",
    unit: "unit of the values",
    maxLength: 5000,
  }),
  horizon: field.count({ description: "Steps to forecast", max: 1000, default: 0 }),
  level: field.level({ description: "Level of the prediction intervals" }),
};

/** Variances to use as they are. */
export const varianceFields = {
  observation: variance("Of the noise of each observation"),
  level: variance("Of the shocks to the level"),
};

/** The variances of richer forms. */
export const richVarianceFields = {
  ...varianceFields,
  slope: field.optional(variance("Of the shocks to the slope")),
  season: field.optional(variance("Of the shocks to the season")),
};

/** Documentation of the parts of richer forms. */
export const richOutput = {
  smoothedSlope: {
    description: "With a linear trend: slope given all values",
    unit: "unit of the values per step",
  },
  smoothedSlopeErrors: {
    description: "Its standard errors",
    unit: "unit of the values per step",
  },
  smoothedSeason: {
    description: "With a period: effect of the season given all values",
    unit: "unit of the values",
  },
  smoothedSeasonErrors: { description: "Its standard errors", unit: "unit of the values" },
};

/** Documentation of structural models. */
export const structuralOutput = {
  variances: {
    description: "observation, level, slope and season: variances of the shocks",
    unit: "squared unit of the values",
  },
  logLikelihood: { description: "Diffuse log-likelihood" },
  aic: { description: "Akaike's criterion; the unknown first states count as parameters" },
  predicted: {
    description: "One-step predictions from the values before",
    unit: "unit of the values",
    nullMeans: "the values so far only fix the unknown start",
  },
  standardizedResiduals: {
    description: "(value − predicted) / its standard deviation: nearly standard normal",
    nullMeans: "no prediction there",
  },
  filteredLevel: { description: "Level after each value", unit: "unit of the values" },
  smoothedLevel: { description: "Level given all values", unit: "unit of the values" },
  smoothedLevelErrors: { description: "Its standard errors", unit: "unit of the values" },
  forecasts: {
    description: "mean, standardError and interval for each step ahead",
    unit: "unit of the values",
  },
};
