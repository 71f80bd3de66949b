import { csvFormatRows } from "d3";
import { FEATURES } from "../../lib/segmentation/features.ts";
import { segmentNames } from "../../lib/segmentation/segmentNames.ts";
import { downloadFile } from "../components/downloadFile.ts";
import { html } from "../components/html.ts";
import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { loadCustomers } from "./loadCustomers.ts";
import type { SegmentRun } from "./segmentRun.ts";

const [AGE, ...OTHERS] = FEATURES.map(({ name }) => name);
/** As in the table for Power BI. */
const HEAD = ["customer_id", AGE!, "gender", "country", ...OTHERS, "created_at", "segment"];

/** A button that saves every customer with the segment that is on show. */
export function saveSegments(page: Page, run: SegmentRun): HTMLElement {
  const said = html`<span role="status"></span>`;
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void save()}>Save all customers with their segment (CSV)</button>`;
  async function save() {
    button.disabled = true;
    said.textContent = "Collecting the customers …";
    try {
      const rows = await segmentedCustomers(page, run);
      const text = csvFormatRows([HEAD, ...rows]);
      downloadFile("segmented_customers.csv", new Blob([text], { type: "text/csv;charset=utf-8" }));
      said.textContent = `${formatValue(rows.length, "integer")} customers saved.`;
    } catch (error) {
      said.textContent = `They could not be saved: ${(error as Error).message}`;
    }
    button.disabled = false;
  }
  return html`<p class="save-line">${button} ${said}</p>`;
}

async function segmentedCustomers(page: Page, run: SegmentRun): Promise<string[][]> {
  const { settings, labels } = run.outcome;
  const { size } = settings;
  const { customers, columns } = await loadCustomers(page, size);
  const { data: people } = await page.columns("segment_people", { size });
  const names = segmentNames(settings.k);
  const published = columns.data["segment"]!;
  return Array.from({ length: customers.ids.length }, (_, i) => {
    const person = (key: string) => String(people[key]![i]);
    const [age, ...others] = FEATURES.map((_, t) =>
      String(customers.values[i * FEATURES.length + t]),
    );
    const segment = labels ? names[labels[i]!]! : String(published[i]);
    const begin = [String(customers.ids[i]), age!, person("gender"), person("country")];
    return [...begin, ...others, person("createdAt"), segment];
  });
}
