import { openPages } from "../components/pageRegistry.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * What day the document's numbers speak for: "shop: data until Jun 30, 2025 (UTC)". "" without data.
 *
 * @param hashes - Names the snapshots too.
 */
export function dataLine({ hashes = false } = {}): string {
  return openPages()
    .map(({ system, asOf, timeZone, tables }) => {
      const until = `${system}: data until ${formatValue(asOf, "date")} (${timeZone})`;
      const names = tables.map(({ sha256 }) => sha256.slice(0, 8)).join(" ");
      return hashes ? `${until}, snapshot ${names}` : until;
    })
    .join(" · ");
}
