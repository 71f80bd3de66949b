import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { checkFolder } from "../../checks/loadChecks.ts";
import { defectFolder } from "../../checks/loadDefects.ts";
import { PipelineError } from "../../pipeline/PipelineError.ts";
import { literal } from "../../pipeline/quote.ts";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { landChecks } from "./landChecks.ts";
import { landedColumns } from "./landedColumns.ts";

/** The checks, run on the published tables of the shop and on a copy of them that is spoilt. */
const source: SourceDefinition = {
  name: "checks",
  parameters: ["shopSnapshots"],
  describe: () => ({
    name: "Checks and planted faults",
    kind: "synthetic",
    description:
      "The checks of lib/checks/shop, run on the shop's published tables and on a copy that holds " +
      "the faults of data-loaders/defects/shop.",
    licence: "MIT, part of this repository",
  }),
  inputs: (parameters) => [...tableFiles(parameters), checkFolder("shop"), defectFolder("shop")],
  land: ({ parameters, directory, log }) =>
    landChecks({ tables: tableFiles(parameters), directory, log }),
  tables: (directory, parameters) => [
    ...Object.entries(landedColumns).map(([name, columns]) =>
      readNdjson({ name: `raw_${name}`, files: [join(directory, `${name}.ndjson`)], columns }),
    ),
    ...tableFiles(parameters).map((file) => ({
      name: `raw_${basename(file, ".parquet")}`,
      sql: `from read_parquet(${literal(join(directory, basename(file)))})`,
    })),
  ],
};

function tableFiles(parameters: BuildParameters): string[] {
  const folder = String(parameters["shopSnapshots"]);
  if (!existsSync(folder))
    throw new PipelineError({
      system: "shop_quality",
      file: folder,
      rule: "the shop's snapshots must have been built",
      value: "no such folder",
      advice: "run npm run data, which builds the shop first",
    });
  return readdirSync(folder)
    .filter((file) => file.endsWith(".parquet"))
    .sort()
    .map((file) => join(folder, file));
}

export default source;
