import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenFiles } from "../../methods/goldenCases.ts";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { landMethods, methodColumns } from "./landMethods.ts";
import { landReferences, referenceColumns } from "./landReferences.ts";

/** Folders of `lib` that no method can depend on. */
const APART = ["queries", "snapshots", "sql"];

/** Every method run on every reference case. Slow (seconds), so it is landed once per content. */
const source: SourceDefinition = {
  name: "methods",
  describe: () => ({
    name: "Reference values",
    kind: "documentation",
    description:
      "Values computed by SciPy, statsmodels, scikit-learn, R, pandas, NumPy and mpmath with the " +
      "scripts in tests/golden, published figures, and our own methods' answers to the same input.",
    licence: "MIT, part of this repository",
  }),
  inputs: () => [
    ...goldenFiles(),
    "tests/golden/data",
    ...readdirSync("lib")
      .filter((folder) => !APART.includes(folder))
      .map((folder) => join("lib", folder)),
  ],
  async land({ directory, log }) {
    const write = (name: string, rows: readonly object[]) =>
      writeFileSync(
        join(directory, `${name}.ndjson`),
        rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
      );
    write("methods", await landMethods());
    write(
      "references",
      await landReferences((done, total) => log.progress("methods", done, total)),
    );
  },
  tables: (directory) => [
    readNdjson({
      name: "raw_methods",
      files: [join(directory, "methods.ndjson")],
      columns: methodColumns,
    }),
    readNdjson({
      name: "raw_references",
      files: [join(directory, "references.ndjson")],
      columns: referenceColumns,
    }),
  ],
};

export default source;
