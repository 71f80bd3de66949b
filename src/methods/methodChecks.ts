import { html } from "../components/html.ts";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { referenceTable, type AskReferences } from "./referenceTable.ts";

/** How a method is checked: figures at once, its reference values when they are asked for. */
export function methodChecks(row: Row, ask: AskReferences): HTMLElement {
  const { referenceValues, referenceCases, allowanceUsed } = row;
  const method = row["method"] as string;
  const values = formatValue(referenceValues, "integer");
  const cases = formatValue(referenceCases, "integer");
  return html`<div><p>Held to ${values} reference values from ${cases} inputs.${usedText(allowanceUsed)}
      <a href="/catalog/validation?methods=${method}">See them in the validation report</a></p>
    ${referenceTable(ask, {
      label: "Show the values here",
      title: `Reference values of ${method}`,
      values: () => ({ methods: [method] }),
    })}</div>`;
}

/** How much of its allowance the worst value uses; nothing when all values are texts. */
function usedText(share: unknown): string {
  if (typeof share !== "number") return "";
  const text =
    share < 0.001 ? `less than ${formatValue(0.001, "percent")}` : formatValue(share, "percent");
  return ` The largest difference uses ${text} of what is allowed.`;
}
