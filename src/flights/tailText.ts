/**
 * What the lowest and the highest tenth of delays do to the mean, in words that follow from the two
 * means; empty when neither is known or they are equal as shown.
 *
 * @param mean - Of all delays, in minutes.
 * @param trimmedMean - Of the delays between the two tenths, in minutes.
 */
export function tailText(mean: unknown, trimmedMean: unknown): string {
  if (typeof mean !== "number" || typeof trimmedMean !== "number") return "";
  const pull = mean - trimmedMean;
  if (!(Math.abs(pull) >= LEAST_MIN)) return " These tenths leave the mean where it is.";
  return pull > 0
    ? " The latest flights raise the mean more than the earliest lower it."
    : " The earliest flights lower the mean more than the latest raise it.";
}

/** Half of the last digit that minutes are shown with. */
const LEAST_MIN = 0.05;
