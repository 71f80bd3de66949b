import { historyRows } from "../../lib/warehouse/historyRows.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { limitText } from "../format/limitText.ts";
import { calculatorInputs, type CalculatorInput } from "../shop/calculatorInputs.ts";

const rate = { min: 0, max: 1000 } as const;
const FIELDS: readonly CalculatorInput[] = [
  { name: "history.customers", label: "Customers", value: 1000, min: 0, max: 1e9, whole: true },
  { name: "history.years", label: "Years", value: 1, min: 0, max: 100 },
  { name: "history.low", label: "Changes per customer and year, at least", value: 2, ...rate },
  { name: "history.high", label: "At most", value: 3, ...rate },
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
  const form = calculatorInputs("Size of a history", FIELDS);
  const value = (name: string) => form.values[`history.${name}`]!;
  const show = () => {
    const [customers, years, low, high] = ["customers", "years", "low", "high"].map(value);
    const sizes = [low!, high!].map((changes) => ({
      ...{ customers: customers!, changes, years: years!, bytesPerRow },
    }));
    const [least, most] = sizes.map(rowNumber);
    const [small, large] = sizes.map(byteNumber);
    output.replaceChildren(
      low! > high!
        ? `No estimate: at least ${limitText(low!)} changes cannot be more than at most ${limitText(high!)}.`
        : html`<span>${least} to ${most} rows, ${small} to ${large} as Parquet: one row per customer and one per change.</span>`,
    );
  };
  form.addEventListener("input", show);
  show();
  return html`<section class="panel lesson"><h3>How large does a history get?</h3>${form}${output}</section>`;
}
