import type { CatalogColumn, CatalogTable } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import { svg } from "../components/svg.ts";
import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import { profileRows } from "./catalogRows.ts";
import type { Systems } from "./systemFiles.ts";

/** A table's columns: contract on the left, what they hold on the right; each number opens. */
export function columnList(table: CatalogTable, files: Systems): HTMLElement {
  const rows = profileRows(table, files);
  return html`<div class="table-scroll columns" tabindex="0" role="region" aria-label="Columns of ${table.system}.${table.name}"><table>
    <thead><tr>${["Column", "Type", "Meaning", "Nulls", "Distinct", "Smallest", "Largest", "Distribution"].map((title) => html`<th scope="col"><span>${title}</span></th>`)}</tr></thead>
    <tbody>${table.columns.map((column, index) => columnRow(column, rows, index))}</tbody></table></div>`;
}

function columnRow(column: CatalogColumn, rows: Rows, index: number): HTMLElement {
  const { name, type, description, unit, nullable, key, limits, profile } = column;
  const row = rows[index]!;
  const cell = (key: string, format: ValueFormat) =>
    openNumber(rows, row[key], format, {
      row,
      column: key,
      absent: "none",
      title: `Column ${name}`,
    });
  const rules = [unit, key, nullable ? "may be null" : "never null", limits].filter(Boolean);
  return html`<tr><th scope="row"><code>${name}</code></th><td>${type}</td>
    <td class="meaning">${description}<small>${rules.join(" · ")}</small></td>
    <td class="numeric">${cell("nulls", "integer")}</td><td class="numeric">${cell("distinctValues", "integer")}</td>
    <td>${cell("minValue", "text")}</td><td>${cell("maxValue", "text")}</td>
    <td>${bars(profile.distribution, name)}</td></tr>`;
}

const WIDTH = 100;
const HEIGHT = 24;

/** Bars of a distribution; read out as its labels and counts. */
function bars(distribution: CatalogColumn["profile"]["distribution"], name: string) {
  if (distribution.length === 0) return html`<span>no value</span>`;
  const most = Math.max(...distribution.map(({ count }) => count), 1);
  const step = WIDTH / distribution.length;
  const rects = distribution.map(({ count }, i) => {
    const height = (count / most) * HEIGHT;
    return svg("rect", { x: i * step, y: HEIGHT - height, width: Math.max(step - 1, 0.5), height });
  });
  const words = distribution.map(({ label, count }) => `${label}: ${count}`).join(", ");
  const attributes = { width: WIDTH, height: HEIGHT, class: "bars", role: "img" };
  return svg("svg", { ...attributes, "aria-label": `Distribution of ${name}. ${words}` }, [
    svg("title", {}, [words]),
    ...rects,
  ]);
}
