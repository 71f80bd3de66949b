import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { Page } from "../engine/types.ts";
import { plainTable } from "../warehouse/plainTable.ts";

const SQL = `select
  row_group_id as block,
  sum(count) as rows,
  regexp_extract(min(stats), 'Min: ([0-9-]+)', 1) as first_day,
  max(regexp_extract(stats, 'Max: ([0-9-]+)', 1)) as last_day,
  if(
    min(regexp_extract(stats, 'Min: ([0-9-]+)', 1)) <= '2025-03-31'
      and max(regexp_extract(stats, 'Max: ([0-9-]+)', 1)) >= '2025-03-01',
    'read',
    'skipped'
  ) as for_march_2025
from pragma_storage_info('campaigns_million.main.fact_campaign')
where column_name = 'date' and segment_type = 'DATE'
group by row_group_id
order by row_group_id`;

/**
 * Blocks of the million campaigns with their first and last day, and which a question about one
 * month reads.
 *
 * @param million - Page of the system campaigns_million.
 */
export function zoneMaps(million: Page): HTMLElement {
  const said = html`<p role="status">Fetches the million campaigns (15 MB) and asks the engine how they are stored.</p>`;
  const output = html`<div></div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Show the blocks of a million campaigns</button>`;
  async function run() {
    button.disabled = true;
    said.textContent = "Fetching …";
    try {
      const blocks = await million.run(SQL);
      const read = blocks.filter((row) => row["forMarch2025"] === "read").length;
      output.replaceChildren(plainTable(blocks, { title: "Blocks of fact_campaign by date" }));
      said.textContent = `Of ${blocks.length} blocks, a question about March 2025 reads ${read}.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="zones"><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}
