import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseHeader } from "./parseHeader.ts";

/** One fault that is planted on purpose, and the checks that must find it. */
export interface Defect {
  readonly id: string;
  readonly title: string;
  readonly table: string;
  /** In one or two words: "orphan", "late data". */
  readonly kind: string;
  /** Ids of checks, sorted. */
  readonly foundBy: readonly string[];
  /** One statement that changes the copy of the table. */
  readonly sql: string;
}

/** Folder of the faults that are planted in a copy of a system. */
export function defectFolder(system: string): string {
  return join("data-loaders/defects", system);
}

/**
 * Every planted fault: the files `data-loaders/defects/<system>/<id>.sql`, in their order.
 *
 * @throws PipelineError naming the file whose header is not complete.
 */
export function loadDefects(system: string, projectRoot = "."): Defect[] {
  const folder = join(projectRoot, defectFolder(system));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const keys = ["table", "kind", "found_by"] as const;
      const { title, header, sql } = parseHeader(path, readFileSync(path, "utf8"), keys);
      const foundBy = header.found_by.split(/[\s,]+/).sort();
      const { table, kind } = header;
      return { id: basename(file, ".sql"), title, table, kind, foundBy, sql };
    });
}
