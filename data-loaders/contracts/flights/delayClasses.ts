/** Classes of `fact_flight.delay_class`. */
export const delayClasses = [
  "plausible",
  "early_over_2h",
  "day_shift_suspected",
  "late_over_12h",
] as const;
