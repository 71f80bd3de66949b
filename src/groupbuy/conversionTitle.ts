import { greatest } from "d3";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const whole = (value: number) => formatValue(value, "integer");

/** Whose deals convert most; several that share the first place are counted, not named. */
export function conversionTitle(rows: readonly Row[]): string {
  const most = greatest(rows, ({ conversion }) => Number(conversion));
  if (!most) return "No deal started";
  const first = rows.filter(({ conversion }) => conversion === most["conversion"]);
  const share = formatValue(most["conversion"], "percent");
  if (first.length > 1)
    return `${whole(first.length)} of ${whole(rows.length)} share the highest conversion: ${share}`;
  const deals = Number(most["deals"]);
  return `${String(most["item"])} converts ${share} of its ${whole(deals)} ${nounFor(deals, "deal")}`;
}
