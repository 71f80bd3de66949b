import { html } from "../components/html.ts";
import type { OutputField } from "../../lib/methods/types.ts";
import { describeNumber } from "../../lib/schemas/numberField.ts";
import { withCode } from "./withCode.ts";
import type { Field, Fields, FieldSpec } from "../../lib/schemas/types.ts";

/** A method's arguments: name, kind and limits, unit, default, meaning. */
export function inputTable(fields: Fields): HTMLElement {
  const rows = Object.entries(fields).map(
    ([name, field]) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${kindOf(field.spec)}</td><td>${field.unit ?? ""}</td><td>${fallback(field)}</td><td>${withCode(field.description)}</td></tr>`,
  );
  return table("What it takes", ["Name", "Kind", "Unit", "Default", "Meaning"], rows);
}

/** The fields of a method's result: name, unit, meaning, and what null means. */
export function outputTable(fields: Readonly<Record<string, OutputField>>): HTMLElement {
  const rows = Object.entries(fields).map(
    ([name, { description, unit, nullMeans }]) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${unit ?? ""}</td><td>${withCode(description)}${nullMeans ? `; null: ${nullMeans}` : ""}</td></tr>`,
  );
  return table("What it gives", ["Name", "Unit", "Meaning"], rows);
}

function table(title: string, heads: readonly string[], rows: readonly HTMLElement[]) {
  return html`<div class="table-scroll fields" tabindex="0" role="region" aria-label="${title}"><table>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function fallback(field: Field): string {
  if (field.default !== undefined) return JSON.stringify(field.default);
  return field.optional ? "may be left out" : "required";
}

/** A kind in words: `list of finite numbers`, `two-sided, less or greater`. */
function kindOf(spec: FieldSpec): string {
  switch (spec.kind) {
    case "number":
      return describeNumber(spec).replace(/^an? /, "");
    case "choice":
      return spec.options.join(" | ");
    case "boolean":
      return "true | false";
    case "list":
      return `list of ${kindOf(spec.item.spec)}`;
    case "matrix":
      return "rows of numbers";
    case "sample":
      return "numbers, {n, mean, variance}, {n, mean, sd} or {n, sum, sumSquares}";
    case "object":
      return `{${Object.keys(spec.fields).join(", ")}}`;
    case "map":
      return `{name: ${kindOf(spec.value.spec)}}`;
    case "any-of":
      return spec.fields.map((field) => kindOf(field.spec)).join(" or ");
    default:
      return spec.kind;
  }
}
