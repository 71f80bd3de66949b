import { checkParameterValue } from "./checkParameterValue.ts";
import type { ParameterValues, QueryParameter } from "./types.ts";

/**
 * Checks that there is one fitting value per parameter and none besides.
 *
 * @throws RangeError for unknown or missing names, TypeError for a value of the wrong type.
 */
export function checkParameterValues(
  parameters: readonly QueryParameter[],
  values: ParameterValues,
): void {
  const names = parameters.map((parameter) => parameter.name);
  const known = names.length > 0 ? names.map((name) => `$${name}`).join(", ") : "no parameters";
  for (const name of Object.keys(values))
    if (!names.includes(name))
      throw new RangeError(`checkParameterValues: the query has ${known}, got $${name}`);
  for (const parameter of parameters) {
    if (!Object.hasOwn(values, parameter.name))
      throw new RangeError(
        `checkParameterValues: every parameter needs a value, got none for $${parameter.name}`,
      );
    checkParameterValue(parameter, values[parameter.name]);
  }
}
