import type { Rescaling } from "./types.ts";

const shares = ["null", "estimate", "interval", "standardError"];

/**
 * What a change of the metric's unit does to a comparison of arms; a relative effect has no unit.
 *
 * @param inputs - Arguments in the metric's unit; those of `margins` are shares of the control
 *   mean where the effect is relative.
 * @param outputs - Own results in the metric's unit, the same way.
 */
export function liftRescaling(
  inputs: readonly string[] = ["control", "treatment"],
  margins: readonly string[] = [],
  outputs: readonly string[] = [],
): Rescaling {
  return {
    inputs: [...inputs, "null", ...margins],
    outputs: ["estimate", "interval", "standardError", "controlMean", "treatmentMean", ...outputs],
    shares: [...shares, ...margins, ...outputs],
  };
}
