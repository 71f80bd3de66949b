import type { Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

/**
 * How a forecast's error changes from the first to the last day ahead, in words.
 *
 * @param rows - With `step` and `mae`, by days ahead.
 */
export function stepTitle(rows: readonly Row[], format: ValueFormat): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return "No error to show";
  const [near, far] = [first, last].map(({ mae }) => formatValue(mae, format));
  const step = ({ step: days }: Row) => formatValue(days, "integer");
  if (first === last) return `Forecasts for day ${step(first)} ahead miss by ${near}`;
  const span = `From ${step(first)} to ${step(last)} days ahead the error`;
  if (near === far) return `${span} begins and ends at ${near}`;
  const verb = Number(first["mae"]) < Number(last["mae"]) ? "grows" : "falls";
  return `${span} ${verb} from ${near} to ${far}`;
}
