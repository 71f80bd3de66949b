import type { SourceDescription } from "../../../lib/snapshots/types.ts";
import type { BuildParameters } from "../../pipeline/types.ts";
import type { MarketParameters } from "./generator/drawCampaigns.ts";

/**
 * Parameters of the generator out of those of the build.
 *
 * @param rows - Name of the parameter that counts the rows: `campaigns` or `customers`.
 * @throws RangeError if that count is not a whole number of at least 39.
 */
export function marketParameters(
  parameters: BuildParameters,
  rows: "campaigns" | "customers",
): MarketParameters {
  const count = Number(parameters[rows]);
  if (!(Number.isInteger(count) && count >= 39))
    throw new RangeError(
      `marketParameters: ${rows} must be a whole number of at least 39, got ${parameters[rows]}`,
    );
  return { seed: Number(parameters["seed"]), count, asOf: String(parameters["asOf"]) };
}

/** A generated source: its licence, and the parameters that its rows depend on. */
export function describeGenerated(
  name: string,
  description: string,
  parameters: SourceDescription["parameters"],
): SourceDescription {
  return {
    name,
    kind: "synthetic",
    description,
    licence: "MIT, part of this repository",
    ...(parameters && { parameters }),
  };
}
