import { formatBytes } from "./formatBytes.ts";
import { readerLocale } from "./readerLocale.ts";
import { toDate } from "./toDate.ts";

/** How a value is written. Shares are stored in [0, 1]; dates are read as UTC calendar days. */
export type ValueFormat =
  | "text"
  | "integer"
  | "number"
  /** Two digits: correlations, ratios. */
  | "coefficient"
  /** Three digits, where two would hide which side of a limit a value lies on. */
  | "thousandths"
  /** Four significant digits: for what no unit tells how to write. */
  | "measured"
  | "usd"
  | "usdCents"
  | "percent"
  /** Two digits, where one would write different shares alike. */
  | "percentFine"
  /** 1.2E-12: for errors, whose size matters and not their digits. */
  | "scientific"
  /** 0.42, 0.083, 0.0012; what is smaller says so. */
  | "pValue"
  | "minutes"
  | "miles"
  | "bytes"
  | "milliseconds"
  | "date"
  /** Day and minute. */
  | "time"
  | "month"
  | "monthShort"
  | "weekday"
  | "hour"
  /** ISO 3166-1 alpha-2 code; ZZ is an unknown one. */
  | "country";

export interface FormatOptions {
  /** Said instead of a value that is missing or not finite. */
  readonly absent?: string;
  /** `+` before positive numbers. */
  readonly signed?: boolean;
  /** Two digits of what is small, where the format would write 0 or one digit. */
  readonly fine?: boolean;
  /** Another value: as many more decimals as tell the two apart, four at most. */
  readonly against?: unknown;
  /** 1.2K instead of 1,200, for axes. */
  readonly compact?: boolean;
  /** BCP 47; the reader's when absent. */
  readonly locale?: string;
}

const numbers: Partial<Record<ValueFormat, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  number: { maximumFractionDigits: 1 },
  coefficient: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  thousandths: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  measured: { maximumFractionDigits: 1 },
  usd: { style: "currency", currency: "USD", maximumFractionDigits: 0 },
  usdCents: { style: "currency", currency: "USD" },
  percent: { style: "percent", maximumFractionDigits: 1 },
  percentFine: { style: "percent", maximumFractionDigits: 2 },
  scientific: { notation: "scientific", maximumSignificantDigits: 2 },
  pValue: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  minutes: { style: "unit", unit: "minute", maximumFractionDigits: 1 },
  miles: { style: "unit", unit: "mile", maximumFractionDigits: 0 },
  milliseconds: { style: "unit", unit: "millisecond", maximumFractionDigits: 0 },
};

const dates: Partial<Record<ValueFormat, Intl.DateTimeFormatOptions>> = {
  date: { year: "numeric", month: "short", day: "numeric" },
  time: { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
  month: { year: "numeric", month: "long" },
  monthShort: { year: "numeric", month: "short" },
  weekday: { weekday: "short" },
};

const kept = new Map<string, unknown>();

/** An `Intl` object takes longer to make than a page of values to write, so each is made once. */
function keep<T>(key: string, make: () => T): T {
  const found = (kept.get(key) as T | undefined) ?? make();
  kept.set(key, found);
  return found;
}

/**
 * Writes a value for people, by the reader's locale.
 *
 * @param value - Whatever a query returned.
 * @returns Text; `absent` (default "not available") for null, NaN and infinities.
 */
export function formatValue(
  value: unknown,
  format: ValueFormat,
  options: FormatOptions = {},
): string {
  const absent = options.absent ?? "not available";
  if (value === null || value === undefined || value === "") return absent;
  if (format === "text") return asText(value);
  if (format === "country") return country(asText(value), options.locale);
  if (format === "weekday") return weekday(Number(value), options) ?? absent;
  if (format === "hour") return `${asText(value).padStart(2, "0")}:00`;
  if (dates[format]) return formatDate(value, format, options) ?? absent;
  const number = Number(value);
  if (format === "scientific" && number === 0) return "0";
  if (format === "bytes" && Number.isFinite(number)) return formatBytes(number, options.locale);
  if (!Number.isFinite(number)) return absent;
  if (format === "pValue" && number < LEAST_P)
    return `<${NBSP}${formatValue(LEAST_P, format, options)}`;
  const text = writeWith(number, format, moreDecimals(number, format, options), options);
  return numbers[format]?.style === "unit" ? text.replaceAll(" ", NBSP) : text;
}

/** Keeps a number and its unit on one line; Intl writes it in some languages only. */
const NBSP = "\u00a0";

/** Smaller p-values are not told apart. */
const LEAST_P = 1e-4;

/** Digits of a value that fixed decimals would write too short; undefined: they do. */
function significantDigits(value: number, format: ValueFormat, { fine }: FormatOptions) {
  const size = Math.abs(value);
  if (format === "pValue") return size < 0.1 ? 2 : undefined;
  if (format === "measured") return size < 1000 ? 4 : undefined;
  // What is smaller still is rounding error.
  if (size >= 1e-6) {
    // A share that one decimal would write as 0 %, and a price below one cent.
    if (format.startsWith("percent") && size < 0.0005) return 1;
    if (format === "usdCents" && size < 0.01) return 2;
  }
  return fine && size > 0 && size < 0.05 ? 2 : undefined;
}

/** How many decimals more it takes to tell a value from the other one; 0 where four do not. */
function moreDecimals(value: number, format: ValueFormat, options: FormatOptions): number {
  const other = Number(options.against ?? NaN);
  if (!Number.isFinite(other) || other === value) return 0;
  const isTold = (more: number) =>
    writeWith(value, format, more, options) !== writeWith(other, format, more, options);
  return [0, 1, 2, 3, 4].find(isTold) ?? 0;
}

function writeWith(
  value: number,
  format: ValueFormat,
  more: number,
  options: FormatOptions,
): string {
  const digits = more > 0 ? undefined : significantDigits(value, format, options);
  return numberFormat(format, { digits, more }, options).format(value);
}

function numberFormat(
  format: ValueFormat,
  { digits, more }: { readonly digits: number | undefined; readonly more: number },
  options: FormatOptions,
): Intl.NumberFormat {
  const { signed = false, compact = false, locale = readerLocale() } = options;
  const decimals = (numbers[format]?.maximumFractionDigits ?? 2) + more;
  return keep(
    `${format}|${digits}|${more}|${signed}|${compact}|${locale}`,
    () =>
      new Intl.NumberFormat(locale, {
        ...numbers[format],
        ...(more > 0 && { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
        ...(digits !== undefined && { maximumSignificantDigits: digits }),
        ...(signed && { signDisplay: "exceptZero" as const }),
        ...(compact && {
          ...{ notation: "compact" as const, minimumFractionDigits: 0 },
          maximumFractionDigits: format === "coefficient" || format === "thousandths" ? 2 : 1,
        }),
      }),
  );
}

function formatDate(value: unknown, format: ValueFormat, options: FormatOptions) {
  const date = toDate(value);
  if (date === null) return null;
  const { locale = readerLocale() } = options;
  const made = keep(
    `${format}|${locale}`,
    () => new Intl.DateTimeFormat(locale, { ...dates[format], timeZone: "UTC" }),
  );
  return made.format(date);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
function weekday(day: number, options: FormatOptions): string | null {
  if (!Number.isInteger(day) || day < 1 || day > 7) return null;
  return formatDate(new Date(Date.UTC(2001, 0, day)), "weekday", options);
}

function country(code: string, locale: string | undefined): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  if (code === "ZZ") return "Unknown";
  const used = locale ?? readerLocale();
  const names = keep(`country|${used}`, () => new Intl.DisplayNames(used, { type: "region" }));
  return names.of(code) ?? code;
}

function asText(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : `${value as number}`;
}
