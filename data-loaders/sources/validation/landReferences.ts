import { group } from "d3";
import type { Method } from "../../../lib/methods/types.ts";
import { compareCase, type Comparison } from "../../methods/compareCase.ts";
import { goldenCases, type GoldenCase } from "../../methods/goldenCases.ts";
import { loadMethods } from "../../methods/loadMethods.ts";
import { referenceKind } from "../../methods/referenceKind.ts";
import { methodKeys } from "./methodKeys.ts";
import { recall } from "./recall.ts";

export const referenceColumns = {
  method: "varchar",
  case_number: "smallint",
  path: "varchar",
  kind: "varchar",
  source: "varchar",
  reference: "double",
  ours: "double",
  reference_text: "varchar",
  ours_text: "varchar",
  absolute_error: "double",
  allowed_error: "double",
  agrees: "boolean",
} as const;

type ReferenceRow = Record<keyof typeof referenceColumns, unknown>;

/**
 * One row per reference value: what it should be and what our method gives. A method whose code
 * and references are those of the last time is not run again.
 */
export async function landReferences(
  onProgress: (done: number, total: number) => void,
): Promise<ReferenceRow[]> {
  const methods = await loadMethods();
  const keys = methodKeys();
  const cases = group(goldenCases(), ({ id }) => id);
  const rows: ReferenceRow[] = [];
  for (const [done, method] of methods.entries()) {
    const own = cases.get(method.id) ?? [];
    const key = keys(method.id, own);
    rows.push(...(await recall(method.id, key, () => compareMethod(method, own))));
    onProgress(done + 1, methods.length);
  }
  return rows;
}

async function compareMethod(method: Method, cases: readonly GoldenCase[]) {
  const rows: ReferenceRow[] = [];
  for (const [index, item] of cases.entries())
    rows.push(...(await compare(method, item)).map((found) => toRow(item, index + 1, found)));
  return rows;
}

/** A method that refuses a reference input is reported like one that answers otherwise. */
async function compare(method: Method, item: GoldenCase): Promise<Comparison[]> {
  try {
    return await compareCase(method, item);
  } catch (error) {
    const ours = (error as Error).message;
    return Object.entries(item.expect).map(([path, reference]) => {
      return { path, reference, ours, error: null, limit: null, agrees: false };
    });
  }
}

function toRow({ id, source }: GoldenCase, number: number, compared: Comparison): ReferenceRow {
  const { path, reference, ours, error, limit, agrees } = compared;
  return {
    method: id,
    case_number: number,
    path,
    kind: referenceKind(source),
    source,
    reference: typeof reference === "number" ? reference : null,
    ours: typeof ours === "number" ? ours : null,
    reference_text: String(reference),
    ours_text: String(ours),
    absolute_error: error,
    allowed_error: limit,
    agrees,
  };
}
