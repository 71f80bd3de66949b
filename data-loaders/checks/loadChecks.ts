import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  CHECK_KINDS,
  SEVERITIES,
  type Check,
  type CheckKind,
  type Severity,
} from "../../lib/checks/types.ts";
import { PipelineError } from "../pipeline/PipelineError.ts";
import { parseHeader } from "./parseHeader.ts";

const KEYS = ["kind", "severity", "expectation", "question"] as const;

/** Folder of a system's checks, from the project's root. */
export function checkFolder(system: string): string {
  return join("lib/checks", system);
}

/**
 * Every check of a system: the files `lib/checks/<system>/<table>/<name>.sql`, sorted by id.
 *
 * @throws PipelineError naming the file whose header is not complete.
 */
export function loadChecks(system: string, projectRoot = "."): Check[] {
  const folder = join(projectRoot, checkFolder(system));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: table }) =>
      readdirSync(join(folder, table))
        .filter((file) => file.endsWith(".sql"))
        .map((file) => readCheck(table, join(folder, table, file))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readCheck(table: string, file: string): Check {
  const { title, header, sql } = parseHeader(file, readFileSync(file, "utf8"), KEYS);
  const { kind, severity, expectation, question } = header;
  const oneOf = (key: string, value: string, values: readonly string[]) => {
    if (values.includes(value)) return;
    throw new PipelineError({ file, rule: `@${key} must be one of ${values.join(", ")}`, value });
  };
  oneOf("kind", kind, CHECK_KINDS);
  oneOf("severity", severity, SEVERITIES);
  return {
    id: `${table}.${basename(file, ".sql")}`,
    table,
    title,
    kind: kind as CheckKind,
    severity: severity as Severity,
    expectation,
    question,
    sql,
  };
}
