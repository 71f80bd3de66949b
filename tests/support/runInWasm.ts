import { toColumnar } from "../../lib/queries/toColumnar.ts";
import { valueText } from "../../lib/queries/valueText.ts";
import type { ColumnarData, CompiledQuery, QueryColumn } from "../../lib/queries/types.ts";
import { arrowColumns, type ArrowResult } from "../../src/engine/arrowColumns.ts";
import { valueTable } from "../../src/engine/valueTable.ts";
import type { WasmEngine } from "./wasmEngine.ts";

/** Runs a compiled query the way the page's engine does. */
export function runInWasm(engine: WasmEngine, query: CompiledQuery): ArrowResult {
  const table = engine.query(valueText(query));
  return { fields: table.schema.fields, batches: table.batches };
}

/** The same as the page's engine does when the query was quick before; needs the value table. */
export function runPreparedInWasm(engine: WasmEngine, query: CompiledQuery): ArrowResult {
  const row = valueTable(query);
  if (row === undefined) return runInWasm(engine, query);
  engine.prepared(row.update, row.values);
  const table = engine.prepared(row.sql);
  return { fields: table.schema.fields, batches: table.batches };
}

/** Its result as JSON columns. */
export function wasmColumnar(result: ArrowResult, columns: readonly QueryColumn[]): ColumnarData {
  const { fields, values } = arrowColumns(result);
  return toColumnar(
    fields.map(({ name, type }, index) => ({
      name,
      type: columns.find((column) => column.name === name)?.type ?? type,
      values: values[index]!,
    })),
  );
}
