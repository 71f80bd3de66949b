import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { formatValue } from "../format/formatValue.ts";

const { large, million } = marketingSettings.sizes;

/**
 * Why the delivered rows stop before the million: what their file takes, and would take.
 *
 * @throws RangeError if the manifest has no delivered campaigns.
 */
export function largestDirty({ tables, system }: Manifest): HTMLElement {
  const table = tables.find(({ name }) => name === "dirty_campaign");
  if (!table)
    throw new RangeError(
      `largestDirty: the manifest of ${system} must have dirty_campaign, got ${tables.map(({ name }) => name).join(", ") || "no table"}`,
    );
  const { bytes, rows } = table;
  const how = "The build wrote size and rows of dirty_campaign.parquet into its manifest.";
  const now = workedNumber(bytes, "bytes", {
    title: "Delivered campaigns, file",
    how,
    inputs: { bytes },
  });
  const then = workedNumber((bytes / rows) * million, "bytes", {
    title: `Delivered campaigns, file at ${formatValue(million, "integer")}`,
    how,
    formula: "bytes ÷ rows × wanted",
    inputs: { bytes, rows, wanted: million },
  });
  return html`<p>Delivered rows stop at ${formatValue(large, "integer")}: names, descriptions and spellings make their file ${now}; ${formatValue(million, "integer")} would take about ${then} and show the same shares of faults. The <a href="./overview">overview</a> has ${formatValue(million, "integer")} clean campaigns.</p>`;
}
