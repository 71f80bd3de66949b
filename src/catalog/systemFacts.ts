import type { CatalogSystem } from "../../lib/catalog/types.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

const KINDS = {
  real: "Real data",
  synthetic: "Synthetic data: invented by a seeded generator",
  documentation: "Documentation: read from this repository",
} as const;

/**
 * A system's sources: real or synthetic, licence, generator parameters; and its cleaning rules.
 *
 * @param rules - What the rules found; null where nothing is cleaned.
 */
export function systemFacts(system: CatalogSystem, rules: HTMLElement | null): HTMLElement {
  const { name, title, description, sources, timeZone, asOf } = system;
  return html`<section class="panel entry" id="system-${name}">
    <h3>${title} <small>${name}</small></h3>
    <p>${description}</p>
    ${factList([
      ["As of", formatValue(asOf, "date")],
      ["Time zone", timeZone],
    ])}
    ${sources.map(sourceFacts)}
    ${rules && html`<details><summary>Cleaning rules and how many rows they touched</summary>${rules}</details>`}
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
