import { formatValue } from "../format/formatValue.ts";

/** Fitted parameters by name, as numbers are written for the reader. */
export function parameterText(
  parameters: Readonly<Record<string, number>>,
  locale?: string,
): string {
  const options = locale === undefined ? {} : { locale };
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${formatValue(value, "measured", options)}`)
    .join("; ");
}
