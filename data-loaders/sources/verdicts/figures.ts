import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { askedSystems } from "../../register/askedSystems.ts";
import { landFigures } from "./landFigures.ts";

const columns = {
  figure_id: "varchar",
  system: "varchar",
  quote: "varchar",
  place: "varchar",
  unit: "varchar",
  quoted_value: "double",
  live_label: "varchar",
  live_value: "double",
  verdict: "varchar",
  rule: "varchar",
  evidence_kind: "varchar",
  evidence: "varchar",
  owner_query: "varchar",
  note: "varchar",
} as const;

/** Folders of `lib` that can change a live value. */
const CODE = ["lib/register", "lib/methods", "lib/statistics", "lib/quality"];

/** The register of quoted figures, each with its live value and verdict. */
const source: SourceDefinition = {
  name: "figures",
  parameters: ["root"],
  describe: () => ({
    name: "Register of quoted figures",
    kind: "documentation",
    description: "The files of lib/register, held against queries, methods and arithmetic.",
    licence: "MIT, part of this repository",
  }),
  inputs: (parameters) => [...CODE, ...askedSystems().flatMap(askedOf(String(parameters["root"])))],
  async land({ parameters, directory }) {
    const rows = await landFigures(String(parameters["root"]));
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(join(directory, "figures.ndjson"), lines.join(""));
  },
  tables: (directory) => [
    readNdjson({ name: "raw_figures", files: [join(directory, "figures.ndjson")], columns }),
  ],
};

/** Queries and snapshots that figures may be held against. */
function askedOf(root: string) {
  return (system: string) =>
    [join("lib/sql", system), join(root, "snapshots", system, "manifest.json")].filter(existsSync);
}

export default source;
