import type { PlanNode } from "../../lib/warehouse/parsePlan.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { nounFor } from "../format/nounFor.ts";

/** What the numbers of an operator belong to. */
export interface PlanRun {
  /** The statement that was explained. */
  readonly sql: string;
  /** Milliseconds of all operators together. */
  readonly totalMs: number;
}

/** Rows and time of an operator, as far as the plan tells them; each number opens. */
export function planFacts(node: PlanNode, { sql, totalMs }: PlanRun): HTMLElement {
  const { operator, rows, estimatedRows, scannedRows, ms } = node;
  const time = () => {
    const how = "The engine timed this operator alone, once, while it ran the statement below.";
    const origin = {
      kind: "measurement",
      timesMs: [ms!],
      statistic: "only run",
      how,
      sql,
    } as const;
    const title = `${operator}: time, ms`;
    return openNumber(origin, ms, "coefficient", { title, fine: true });
  };
  const share = () =>
    workedNumber(ms! / totalMs, "percent", {
      title: `${operator}: share of the time`,
      how: "Milliseconds of this operator, of those of all operators.",
      formula: "operator ÷ all",
      inputs: { operator: ms!, all: totalMs },
    });
  const parts = [
    rows === null ? [] : [[count(node, "rows"), ` ${nounFor(rows, "row")}`]],
    estimatedRows === null ? [] : [[count(node, "estimatedRows"), " expected"]],
    scannedRows ? [[count(node, "scannedRows"), " read"]] : [],
    ms === null ? [] : [[time(), " ms", ...(totalMs > 0 ? [" (", share(), ")"] : [])]],
  ].flat();
  return html`<span>${parts.flatMap((part, i) => (i > 0 ? [" · ", ...part] : part))}</span>`;
}

const HOW = {
  rows: "The engine counted the rows that left this operator, and says so in its plan.",
  estimatedRows:
    "The engine expected so many rows before it ran anything, and says so in its plan.",
  scannedRows: "The engine counted the rows that it read from storage, and says so in its plan.",
};

function count(node: PlanNode, key: keyof typeof HOW): HTMLElement {
  const rows = node[key]!;
  const origin = { kind: "report", how: HOW[key], formula: "rows", inputs: { rows } } as const;
  return openNumber(origin, rows, "integer", { title: `${node.operator}: rows` });
}
