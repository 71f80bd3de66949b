import type { ValueFormat } from "../format/formatValue.ts";
import type { Measure } from "./chartTypes.ts";

export type ColumnFormats = Readonly<Record<string, ValueFormat>>;

/** Options that name columns in the unit of what is drawn. */
const LIMITS = ["low", "high", "lowerQuartile", "median", "upperQuartile"] as const;

type Limits = Readonly<Partial<Record<(typeof LIMITS)[number], unknown>>>;

/** What charts have in common in their options. */
interface Drawn extends Limits {
  readonly value?: Measure;
  readonly quantity?: Pick<Measure, "format">;
  readonly y?: Measure;
  readonly band?: Limits;
}

/**
 * How a chart writes the columns that it draws, by key: limits of intervals like their value.
 *
 * @param options - Of a chart: measures, or lists of them, by name.
 */
export function measureFormats(options: object): ColumnFormats {
  const { value, quantity, y, band, ...rest } = options as Drawn;
  const format = (value ?? quantity ?? y)?.format;
  const limits = LIMITS.flatMap((name) => [rest[name], band?.[name]]).filter(isText);
  const measures = Object.values(options).flat().filter(isMeasure);
  return {
    ...(format && Object.fromEntries(limits.map((key) => [key, format]))),
    ...Object.fromEntries(measures.map(({ key, format }) => [key, format])),
  };
}

const isText = (value: unknown): value is string => typeof value === "string";

const isMeasure = (value: unknown): value is Measure =>
  typeof value === "object" && value !== null && "key" in value && "format" in value;
