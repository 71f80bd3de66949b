import { readerLocale } from "./readerLocale.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** A size in the unit that leaves one to three digits before the point: 55 MB, 1.2 GB. */
export function formatBytes(bytes: number, locale = readerLocale()): string {
  const size = Math.abs(bytes);
  const at = UNITS.findIndex((_, u) => size < 999.5 * 1000 ** u);
  const power = at < 0 ? UNITS.length - 1 : at;
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[power]!,
    maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
  })
    .format(value)
    .replaceAll(" ", "\u00a0");
}
