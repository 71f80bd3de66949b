import type { CatalogSystem, CatalogTable } from "../../lib/catalog/types.ts";
import { factList } from "../components/factList.ts";
import { freshnessText } from "../components/freshnessText.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import { formatValue } from "../format/formatValue.ts";
import { catalogLink, linkList } from "./catalogLinks.ts";
import { countRows } from "./catalogRows.ts";
import { columnList } from "./columnList.ts";
import { entryList } from "./entryList.ts";
import { ruleTable } from "./ruleTable.ts";
import { systemFacts } from "./systemFacts.ts";
import type { Systems } from "./systemFiles.ts";

export interface TableData {
  readonly systems: readonly CatalogSystem[];
  readonly tables: readonly CatalogTable[];
}

/** The data dictionary: every table with its contract, its columns and what they hold. */
export function tableCatalog({ systems, tables }: TableData, files: Systems): HTMLElement {
  const entries = tables.map((table) => ({
    id: `${table.system}.${table.name}`,
    text: `${table.description} ${table.grain} ${table.columns.map(({ name, description }) => `${name} ${description}`).join(" ")}`,
    element: tableEntry(table, files),
  }));
  const list = entryList(entries, {
    kind: ["table", "tables"],
    empty: "No table is published yet: add a contract to data-loaders/contracts/<system>.",
  });
  return html`<div>${list}<h2 id="systems">Where the data come from</h2>${systems.map((system) => systemFacts(system, ruleTable(system, tables, files)))}</div>`;
}

function tableEntry(table: CatalogTable, files: Systems): HTMLElement {
  const body = html`<div class="entry-body"></div>`;
  const fill = () => {
    if (body.childElementCount === 0) body.append(...tableBody(table, files));
  };
  return html`<section class="panel entry"><details ontoggle=${fill}>
    <summary><h2><code>${table.name}</code> <small>${table.system}</small></h2><span>${table.description}</span></summary>
    ${body}</details></section>`;
}

function tableBody(table: CatalogTable, files: Systems): HTMLElement[] {
  const { system, grain, asOf, sortedBy, notes, inputs, queries } = table;
  const rows = countRows(table, files);
  const { icon, word, text } = freshnessText(table);
  return [
    factList([
      ["One row is", grain],
      ["Rows", openNumber(rows, table.rows, "integer", { title: `Rows of ${table.name}` })],
      [
        "Data until",
        html`<span>${formatValue(asOf, "date")} · <span aria-hidden="true">${icon}</span> ${word}, ${text}</span>`,
      ],
      ["Sorted by", sortedBy.join(", ")],
      ["Made from", inputs.join(", ")],
      [
        "Read by",
        linkList(
          queries.map((name) => catalogLink("queries", system, name)),
          "no query",
        ),
      ],
    ]),
    columnList(table, files),
    ...(notes.length > 0
      ? [html`<h3>What to know</h3>`, html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`]
      : []),
  ];
}
