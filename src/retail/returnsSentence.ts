import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";

/** What is said when no product has lines enough to be compared. */
export const NO_RETURNS_COMPARED =
  "No product has as many lines as the filter asks for, so no product’s returns were compared.";

/**
 * The product that comes back most often, if any stands above the others.
 *
 * @param returns - Rows of `returnIntervalRows`, highest share first.
 */
export function returnsSentence(_: Row, n: NumberWriter, returns: Rows): unknown[] {
  const most = returns.find((row) => row["standing"] === "above");
  if (!most)
    return [
      "No product’s returns could be told apart from those of the others upwards, counting how many were compared: that does not say they are the same.",
    ];
  return [
    most["product"],
    " comes back most often: ",
    n(most["returnShare"], "percent"),
    " of its lines take back (",
    n(most["low"], "percent"),
    " to ",
    n(most["high"], "percent"),
    "), against ",
    n(most["allReturnShare"], "percent"),
    " over all products.",
  ];
}
