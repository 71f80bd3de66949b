import { html } from "../components/html.ts";

/** The indexes that the source text names, and what does their work in a column store. */
const INDEXES = [
  [
    "idx_channel",
    "channel",
    "in the schema",
    "channel is dictionary-coded: a filter compares codes of one byte",
  ],
  [
    "idx_date",
    "date",
    "in the schema",
    "rows lie in order of size and date, so each block’s smallest and largest date say whether it is read",
  ],
  [
    "idx_campaign_name",
    "campaign_name",
    "in the schema",
    "a look-up by name reads one column; nothing here asks for it",
  ],
  ["idx_country", "country", "in the schema", "six countries: dictionary codes again"],
  ["idx_age", "age", "in the schema", "a range over two-byte numbers reads one column"],
  [
    "idx_channel_date",
    "channel, date",
    "named in the text, absent from its schema",
    "agg_channel_day holds one row per channel and day",
  ],
] as const;

/** Index by index: what it is for, whether the source text has it, and what replaces it here. */
export function indexCatalogue(): HTMLElement {
  const head = ["Index", "Columns", "In the source text", "What does its work here"];
  const rows = INDEXES.map(
    ([name, columns, stated, instead]) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${columns}</td><td>${stated}</td><td class="meaning">${instead}</td></tr>`,
  );
  return html`<div class="table-scroll roomy" tabindex="0" role="region" aria-label="Indexes and what replaces them"><table><thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
