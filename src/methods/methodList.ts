import { group } from "d3";
import { html } from "../components/html.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

export interface MethodList {
  readonly element: HTMLElement;
  /** Marks the link of the method that is shown. */
  mark(id: string): void;
}

/** Links to all methods by area; typing leaves those whose words all occur. */
export function methodList(rows: Rows): MethodList {
  const count = html`<span role="status"></span>`;
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search methods" aria-label="Search methods by name, question or id">`;
  const items = rows.map((row) => ({ text: words(row), element: item(row) }));
  const elements = new Map(rows.map((row, i) => [row, items[i]!.element]));
  const areas = [...group(rows, (row) => row["area"] as string)].map(
    ([area, own]) =>
      html`<section><h2>${area} <small>${own.length}</small></h2><ul>${own.map((row) => elements.get(row)!)}</ul></section>`,
  );
  const update = () => {
    const wanted = search.value.toLowerCase().split(/\s+/);
    for (const { text, element } of items)
      element.hidden = !wanted.every((word) => text.includes(word));
    for (const area of areas) area.hidden = !area.querySelector("li:not([hidden])");
    const found = items.filter(({ element }) => !element.hidden).length;
    count.textContent = `${formatValue(found, "integer")} of ${formatValue(rows.length, "integer")} methods`;
  };
  search.addEventListener("input", update);
  update();
  return {
    element: html`<div><div class="table-tools">${search}${count}</div><div class="method-areas">${areas}</div></div>`,
    mark: (id) => {
      for (const { element } of items) {
        const link = element.querySelector("a")!;
        if (link.hash === `#${id}`) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
  };
}

function item({ method, title, summary }: Row): HTMLElement {
  return html`<li><a href="#${method}" title="${summary}">${title}</a></li>`;
}

function words({ method, title, area, summary }: Row): string {
  return [method, title, area, summary].join(" ").toLowerCase();
}
