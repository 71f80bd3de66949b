import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import type { Measure } from "./chartTypes.ts";

/** One line per column: "Revenue (USD): $31,204". The first column stands alone, as the title. */
export function tipText(row: Row, title: Measure, measures: readonly Measure[]): string {
  const lines = measures.map(
    ({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`,
  );
  return [formatValue(row[title.key], title.format), ...lines].join("\n");
}
