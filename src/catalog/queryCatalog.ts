import type { CatalogQuery } from "../../lib/catalog/types.ts";
import { copyText } from "../components/copyText.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { catalogLink, linkList, pageLinks } from "./catalogLinks.ts";
import { entryList } from "./entryList.ts";
import { runForm } from "./runForm.ts";
import { openSystem, type Systems } from "./systemFiles.ts";

/** Every named query: what it answers, parameters, columns, SQL, its uses, and a form to run it. */
export function queryCatalog(queries: readonly CatalogQuery[], systems: Systems): HTMLElement {
  const entries = queries.map((query) => ({
    id: `${query.system}.${query.name}`,
    text: `${query.question} ${query.tables.join(" ")} ${query.columns.map(({ name }) => name).join(" ")}`,
    element: queryEntry(query, systems),
  }));
  return entryList(entries, {
    kind: ["query", "queries"],
    empty: "No query is registered yet: add a file to lib/sql/<system>.",
  });
}

function queryEntry(query: CatalogQuery, systems: Systems): HTMLElement {
  const body = html`<div class="entry-body"></div>`;
  const fill = () => {
    if (body.childElementCount === 0) body.append(...queryBody(query, systems));
  };
  return html`<section class="panel entry"><details ontoggle=${fill}>
    <summary><h2><code>${query.name}</code> <small>${query.system}</small></h2><span>${query.question}</span></summary>
    ${body}</details></section>`;
}

function queryBody(query: CatalogQuery, systems: Systems): HTMLElement[] {
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
      ["Rows by default", formatValue(query.rowCount, "integer")],
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
