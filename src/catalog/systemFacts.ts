import type { CatalogSystem } from "../../lib/catalog/types.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

const KINDS = {
  real: "Real data",
  synthetic: "Synthetic data: invented by a seeded generator",
  documentation: "Documentation: read from this repository",
} as const;

/** A system's sources: real or synthetic, licence, generator parameters; and its cleaning rules. */
export function systemFacts(system: CatalogSystem): HTMLElement {
  const { name, title, description, sources, rules, timeZone, asOf } = system;
  return html`<section class="panel entry" id="system-${name}">
    <h3>${title} <small>${name}</small></h3>
    <p>${description}</p>
    ${factList([
      ["As of", formatValue(asOf, "date")],
      ["Time zone", timeZone],
    ])}
    ${sources.map(sourceFacts)}
    ${rules.length > 0 ? html`<details><summary>Cleaning rules and how many rows they touched</summary>${ruleTable(rules, title)}</details>` : null}
  </section>`;
}

function sourceFacts(source: CatalogSystem["sources"][number]): HTMLElement {
  const { name, kind, description, licence, url, version, parameters } = source;
  const generator = Object.entries(parameters ?? {}).map(([key, value]) => `${key} = ${value}`);
  return html`<div><h4>${name}${version ? ` ${version}` : ""}</h4>${factList([
    ["Kind", KINDS[kind]],
    ["What", description],
    ["Licence", licence],
    ...(url ? [["Source", html`<a href=${url}>${url}</a>`] as const] : []),
    ...(generator.length > 0 ? [["Generated with", generator.join(", ")] as const] : []),
  ])}</div>`;
}

function ruleTable(rules: CatalogSystem["rules"], title: string): HTMLElement {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Cleaning rules of ${title}"><table>
    <thead><tr>${["Step", "Rule", "What it does", "Action", "Rows in", "Rows touched"].map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>
    <tbody>${rules.map(({ step, rule, description, action, rowsIn, rowsAffected }) => html`<tr><td>${step}</td><td><code>${rule}</code></td><td class="meaning">${description}</td><td>${action}</td><td class="numeric">${formatValue(rowsIn, "integer")}</td><td class="numeric">${formatValue(rowsAffected, "integer")}</td></tr>`)}</tbody></table></div>`;
}
