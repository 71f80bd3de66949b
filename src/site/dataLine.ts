import { openPages } from "../components/pageRegistry.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * As-of date and snapshot of what the document shows: "Data until Jun 30, 2025 · shop 1a2b3c4d".
 * "" when it shows no data.
 */
export function dataLine(): string {
  return openPages()
    .map(({ system, asOf, timeZone, tables }) => {
      const hashes = tables.map(({ sha256 }) => sha256.slice(0, 8)).join(" ");
      return `${system}: data until ${formatValue(asOf, "date")} (${timeZone}), snapshot ${hashes}`;
    })
    .join(" · ");
}
