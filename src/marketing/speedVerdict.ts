import { formatValue } from "../format/formatValue.ts";

/** A way to an answer with its time. */
export interface MeasuredWay {
  readonly label: string;
  readonly medianMs: number;
  /** Rows that it computes, where ways differ in that. */
  readonly rows?: number | undefined;
}

/**
 * How the first way compares with the last, in words. Ways that compute other numbers of rows are
 * compared by row, and those that do the last one's work with it.
 */
export function speedVerdict(ways: readonly MeasuredWay[]): string {
  const [first, last] = [ways[0]!, ways.at(-1)!];
  const work = ({ rows = 1 }: MeasuredWay) => rows;
  if (work(first) === work(last)) return compared(first, last, first.medianMs / last.medianMs);
  const perRow = first.medianMs / work(first) / (last.medianMs / work(last));
  const rows = (way: MeasuredWay) => formatValue(work(way), "integer");
  const fair = ways
    .slice(1, -1)
    .filter((way) => work(way) === work(last))
    .map(
      (way) =>
        `; over ${rows(last)} rows each, ${compared(way, last, way.medianMs / last.medianMs)}`,
    );
  return `by row (${rows(first)} against ${rows(last)}), ${compared(first, last, perRow)}${fair.join("")}`;
}

function compared(slow: MeasuredWay, quick: MeasuredWay, factor: number): string {
  return factor >= 1
    ? `${slow.label} takes ${formatValue(factor, factor < 100 ? "number" : "integer")} times as long as ${quick.label}`
    : `${quick.label} is not quicker here than ${slow.label}`;
}
