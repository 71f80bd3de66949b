import type { Result } from "../../lib/statistics/result.ts";
import { loadMethod } from "./loadMethods.ts";

export type BatchAnswer = { id: unknown; output: Result } | { id: unknown; error: string };

/**
 * Answers `[{id, input}, …]` in order; a case that fails yields `{id, error}` and stops no other.
 *
 * @throws TypeError when `cases` is no list.
 */
export async function runBatch(cases: unknown): Promise<BatchAnswer[]> {
  if (!Array.isArray(cases))
    throw new TypeError(
      `method: --batch reads a list of {id, input}, got ${cases === null ? "null" : typeof cases}`,
    );
  const answers: BatchAnswer[] = [];
  for (const entry of cases as unknown[]) answers.push(await answer(entry));
  return answers;
}

async function answer(entry: unknown): Promise<BatchAnswer> {
  const { id, input } = (entry ?? {}) as { id?: unknown; input?: unknown };
  try {
    if (typeof id !== "string")
      throw new TypeError(`method: each case must have an id, got ${JSON.stringify(entry)}`);
    return { id, output: await (await loadMethod(id)).run(input ?? {}) };
  } catch (error) {
    return { id: id ?? null, error: error instanceof Error ? error.message : String(error) };
  }
}
