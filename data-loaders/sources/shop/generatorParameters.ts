import type { SourceDescription } from "../../../lib/snapshots/types.ts";
import type { BuildParameters } from "../../pipeline/types.ts";
import type { ShopParameters } from "./generator/planShop.ts";

/** Names of the build parameters that the generated rows depend on. */
export const generatorParameterNames = ["seed", "scale", "asOf"] as const;

/**
 * Parameters of the generator out of those of the build.
 *
 * @throws RangeError if the scale is not a number above 0.
 */
export function generatorParameters(parameters: BuildParameters): ShopParameters {
  const scale = Number(parameters["scale"]);
  if (!(scale > 0))
    throw new RangeError(`generatorParameters: scale must be above 0, got ${parameters["scale"]}`);
  return { seed: Number(parameters["seed"]), scale, asOf: String(parameters["asOf"]) };
}

/** Says of a source that it is generated, or that it comes from the reader's own files. */
export function describeRows(
  name: string,
  description: string,
  options: { parameters: BuildParameters; ownFiles: string },
): SourceDescription {
  if (options.ownFiles)
    return { name, kind: "real", description: "Files given at build time.", licence: "not stated" };
  const { seed, scale, asOf } = generatorParameters(options.parameters);
  return {
    name,
    kind: "synthetic",
    description,
    licence: "MIT, part of this repository",
    parameters: { seed, scale, asOf },
  };
}
