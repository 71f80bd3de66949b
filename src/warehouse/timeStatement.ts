import type { Page } from "../engine/types.ts";

/**
 * Runs a statement several times in the page's engine, once more before to warm up.
 *
 * @returns Milliseconds in the engine, one per run.
 */
export async function timeStatement(
  page: Page,
  sql: string,
  { runs, owner }: { runs: number; owner: string },
): Promise<number[]> {
  await page.run(sql, {}, { owner });
  const times: number[] = [];
  for (let run = 0; run < runs; run++)
    times.push((await page.run(sql, {}, { owner })).provenance.elapsedMs);
  return times;
}
