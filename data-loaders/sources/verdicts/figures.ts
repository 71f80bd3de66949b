import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
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
    kind: "real",
    description: "The files of lib/register, held against queries, methods and arithmetic.",
    licence: "MIT, part of this repository",
  }),
  inputs: (parameters) => [...CODE, ...registered().flatMap(askedOf(String(parameters["root"])))],
  async land({ parameters, directory }) {
    const rows = await landFigures(String(parameters["root"]));
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(join(directory, "figures.ndjson"), lines.join(""));
  },
  tables: (directory) => [
    readNdjson({ name: "raw_figures", files: [join(directory, "figures.ndjson")], columns }),
  ],
};

/** Systems with registered figures: the folders of the register. */
function registered(): string[] {
  return readdirSync("lib/register", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Queries and snapshots that figures of a system may be held against. */
function askedOf(root: string) {
  return (system: string) =>
    [system, `${system}_quality`].flatMap((name) =>
      [join("lib/sql", name), join(root, "snapshots", name, "manifest.json")].filter(existsSync),
    );
}

export default source;
