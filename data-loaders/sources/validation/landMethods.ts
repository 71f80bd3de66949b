import { loadMethods } from "../../methods/loadMethods.ts";

export const methodColumns = {
  method: "varchar",
  title: "varchar",
  area: "varchar",
  summary: "varchar",
  cited: "varchar",
  assumptions: "smallint",
} as const;

/** One row per registered method. */
export async function landMethods(): Promise<Record<keyof typeof methodColumns, unknown>[]> {
  return (await loadMethods()).map(({ id, title, area, summary, sources, assumptions }) => ({
    method: id,
    title,
    area,
    summary,
    cited: sources.map(({ text }) => text).join("; "),
    assumptions: assumptions.length,
  }));
}
