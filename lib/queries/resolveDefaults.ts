import type { NamedQuery, ParameterValues } from "./types.ts";

/** Default value of each parameter, `@as_of` replaced by the system's as-of date (ISO). */
export function resolveDefaults(
  query: Pick<NamedQuery, "parameters">,
  asOf: string,
): ParameterValues {
  return Object.fromEntries(
    query.parameters.map(({ name, default: value }) => [name, value === "@as_of" ? asOf : value]),
  );
}
