import type { CatalogQuery } from "../../lib/catalog/types.ts";
import { copyText } from "../components/copyText.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { catalogLink, linkList, pageLinks } from "./catalogLinks.ts";
import { entryList } from "./entryList.ts";
import { runForm } from "./runForm.ts";
import { openSystem, type Systems } from "./systemFiles.ts";

/** Every named query: what it answers, parameters, columns, SQL, its uses, and a form to run it. */
export function queryCatalog(
  record: RecordFile<readonly CatalogQuery[]>,
  systems: Systems,
): HTMLElement {
  const entries = record.content.map((query, at) => ({
    id: `${query.system}.${query.name}`,
    text: `${query.question} ${query.tables.join(" ")} ${query.columns.map(({ name }) => name).join(" ")}`,
    element: queryEntry(query, systems, () => rowCount(record, at)),
  }));
  return entryList(entries, {
    kind: ["query", "queries"],
    empty: "No query is registered yet: add a file to lib/sql/<system>.",
  });
}

function queryEntry(query: CatalogQuery, systems: Systems, rows: () => HTMLElement): HTMLElement {
  const body = html`<div class="entry-body"></div>`;
  const fill = () => {
    if (body.childElementCount === 0) body.append(...queryBody(query, systems, rows()));
  };
  return html`<section class="panel entry"><details ontoggle=${fill}>
    <summary><h2><code>${query.name}</code> <small>${query.system}</small></h2><span>${query.question}</span></summary>
    ${body}</details></section>`;
}

/** Rows that the query has by default. */
function rowCount(record: RecordFile<readonly CatalogQuery[]>, at: number): HTMLElement {
  const title = `Rows of ${record.content[at]!.name} by default`;
  const how =
    "The build ran the query on the snapshot with its default values, and counted the rows of the result. The form below runs it again.";
  return recordNumber(record, (queries) => queries[at]!.rowCount, "integer", { title, how });
}

function queryBody(query: CatalogQuery, systems: Systems, rows: HTMLElement): HTMLElement[] {
  const { system, name, parameters, columns, sql } = query;
  const code = html`<pre tabindex="0" aria-label="SQL of ${name}">${sql}</pre>`;
  return [
    factList([
      ["Grain", query.grain],
      [
        "Reads",
        linkList(
          query.tables.map((table) => catalogLink("tables", system, table)),
          "none",
        ),
      ],
      [
        "Owns",
        linkList(
          query.metrics.map((id) => catalogLink("metrics", system, id)),
          "no metric",
        ),
      ],
      ["Used on", pageLinks(query.pages)],
      ["Rows by default", rows],
      ["File", html`<code>lib/sql/${system}/${name}.sql</code>`],
    ]),
    html`<h3>Columns</h3>`,
    definitions(columns),
    html`<h3>SQL</h3>`,
    code,
    copyText("Copy SQL", () => sql),
    html`<h3>${parameters.length > 0 ? "Run it with your own values" : "Run it"}</h3>`,
    runForm(query, () => openSystem(systems, system, "queries")),
  ];
}

function definitions(columns: CatalogQuery["columns"]): HTMLElement {
  return factList(
    columns.map(({ name, type, unit, description }) => [
      html`<code>${name}</code>`,
      `${type}${unit ? `, ${unit}` : ""}: ${description}`,
    ]),
  );
}
