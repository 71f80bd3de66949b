import type { CatalogMetric } from "../../lib/catalog/types.ts";
import { camelCase } from "../../lib/queries/camelCase.ts";
import { factList } from "../components/factList.ts";
import { freshnessText } from "../components/freshnessText.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import { formatValue } from "../format/formatValue.ts";
import { catalogLink, pageLinks } from "./catalogLinks.ts";
import { entryList } from "./entryList.ts";
import { openSystem, type Systems } from "./systemFiles.ts";

const BETTER = { up: "More is better", down: "Less is better" };

/** Every registered metric: what it means, its formula, its value, its owner and its uses. */
export function metricCatalog(metrics: readonly CatalogMetric[], systems: Systems): HTMLElement {
  const entries = metrics.map((metric) => ({
    id: `${metric.system}.${metric.id}`,
    text: `${metric.title} ${metric.definition} ${metric.query} ${metric.column}`,
    element: metricEntry(metric, systems),
  }));
  return entryList(entries, {
    kind: ["metric", "metrics"],
    sideBySide: true,
    empty: "No metric is registered yet: add a file to lib/metrics/<system>.",
  });
}

function metricEntry(metric: CatalogMetric, systems: Systems): HTMLElement {
  const { system, id, title, definition, query, column, unit, better, pages, file } = metric;
  const formula = html`<div class="formula" tabindex="0" role="group" aria-label="Formula"></div>`;
  // MathML that the build made from the metric's own file.
  formula.innerHTML = metric.formulaMathml;
  const value = html`<span class="metric-value">…</span>`;
  void showValue(metric, systems, value);
  return html`<section class="panel entry">
    <h2><a href="#${system}.${id}">${title}</a> <small>${system}</small></h2>
    <p>${definition}</p>${value}${formula}
    ${factList([
      [
        "Owner",
        html`<span>${catalogLink("queries", system, query)}, column <code>${column}</code></span>`,
      ],
      ["Column", metric.description],
      ["Unit", unit ?? (metric.format === "percent" ? "share, written in percent" : "none")],
      ["Direction", better ? BETTER[better] : "Neither direction is good in itself"],
      ["Pages that run its query", pageLinks(pages)],
      ["Declared in", html`<code>${file}</code>`],
    ])}</section>`;
}

async function showValue(metric: CatalogMetric, systems: Systems, element: HTMLElement) {
  const { system, query, column, format, title } = metric;
  try {
    const page = await openSystem(systems, system, "metrics");
    const rows = await page.query(query);
    const key = camelCase(column);
    const place = { column: key, ...(rows[0] && { row: rows[0] }) };
    const options = { title, absent: "not defined on these data", ...place };
    const { icon, word, text } = freshnessText({ asOf: page.asOf });
    const age = html`<small>as of ${formatValue(page.asOf, "date")}, <span aria-hidden="true">${icon}</span> ${word === "No limit" ? text.replace(/:.*/, "") : text}</small>`;
    element.replaceChildren(openNumber(rows, rows[0]?.[key] ?? null, format, options), " ", age);
  } catch (error) {
    element.textContent = `The value could not be loaded: ${(error as Error).message}`;
  }
}
