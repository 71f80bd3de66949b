import { PROJECT_ROOT } from "../../pipeline/loadPlan.ts";
import { hashText } from "../../pipeline/createHasher.ts";
import { hashCode } from "../../pipeline/hashCode.ts";
import type { GoldenCase } from "../../methods/goldenCases.ts";
import { methodFiles } from "../../methods/methodFiles.ts";

/** Names a method's code, with all that it imports, and its references. */
export function methodKeys(): (id: string, cases: readonly GoldenCase[]) => string {
  const paths = new Map(methodFiles().map(({ id, path }) => [id, path]));
  return (id, cases) =>
    hashText(JSON.stringify([hashCode(paths.get(id)!, PROJECT_ROOT), process.version, cases]));
}
