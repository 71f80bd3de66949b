import { historyRows } from "../../lib/warehouse/historyRows.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";

interface Field {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly step: number;
}

const FIELDS: readonly Field[] = [
  { key: "customers", label: "Customers", value: 1000, step: 100 },
  { key: "years", label: "Years", value: 1, step: 1 },
  { key: "low", label: "Changes per customer and year, at least", value: 2, step: 0.1 },
  { key: "high", label: "At most", value: 3, step: 0.1 },
];

interface Size extends Readonly<Record<string, number>> {
  readonly customers: number;
  readonly changes: number;
  readonly years: number;
  readonly bytesPerRow: number;
}

const FORMULA = "customers × (1 + changes × years)";
const rowsOf = ({ customers, changes: changesPerYear, years }: Size) =>
  historyRows({ customers, changesPerYear, years });

function rowNumber(size: Size): HTMLElement {
  const { customers, changes, years } = size;
  return workedNumber(rowsOf(size), "integer", {
    title: "Rows of the history",
    how: "The inputs are those that stand in the fields.",
    formula: FORMULA,
    inputs: { customers, changes, years },
  });
}

function byteNumber(size: Size): HTMLElement {
  return workedNumber(rowsOf(size) * size.bytesPerRow, "bytes", {
    title: "Bytes of the history",
    how: "Bytes per row are those of the published dim_customer_history: its file's size by its rows, both from the manifest. The other inputs stand in the fields.",
    formula: `${FORMULA} × bytesPerRow`,
    inputs: size,
  });
}

/**
 * Rows that a type 2 dimension grows to, from rates the reader can change.
 *
 * @param bytesPerRow - As measured on the published table.
 */
export function historyEstimate(bytesPerRow: number): HTMLElement {
  const output = html`<output></output>`;
  const inputs = FIELDS.map(({ value, step }) => {
    const input = html<HTMLInputElement>`<input type="number" min="0" step=${step} value=${value}>`;
    input.addEventListener("input", show);
    return input;
  });
  function show() {
    const [customers, years, low, high] = inputs.map((input) => input.valueAsNumber) as [
      number,
      number,
      number,
      number,
    ];
    try {
      if (low > high) throw new RangeError("the lower rate must not be above the higher one");
      const sizes = [low, high].map((changes) => ({ customers, changes, years, bytesPerRow }));
      const [least, most] = sizes.map(rowNumber);
      const [small, large] = sizes.map(byteNumber);
      output.replaceChildren(
        html`<span>${least} to ${most} rows, ${small} to ${large} as Parquet: one row per customer and one per change.</span>`,
      );
    } catch (error) {
      output.textContent = `No estimate: ${(error as Error).message.replace(/^historyRows: /, "")}.`;
    }
  }
  show();
  return html`<form class="panel lesson estimate" onsubmit=${(event: Event) => event.preventDefault()}>
    <h3>How large does a history get?</h3>
    <div class="fields">${FIELDS.map(({ label }, index) => html`<label>${label}${inputs[index]}</label>`)}</div>${output}</form>`;
}
