import { writeFileSync } from "node:fs";
import { join } from "node:path";
import files from "../../../data/flights_profiles/files.json" with { type: "json" };
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { packageFilePath, resolvePackageFile } from "../flights/resolvePackageFile.ts";
import { readOutline } from "./readOutline.ts";

const name = "us-10m.json";

/** The outline of the United States, for maps without tiles. */
const source: SourceDefinition = {
  name: "outline",
  describe: () => ({
    name: "Outline of the United States",
    kind: "real",
    description:
      "Cartographic boundaries of the US Census Bureau, land only, in the copy of vega-datasets, " +
      "thinned to points about 0.45° apart.",
    licence: "US government work, public domain; the package is BSD-3-Clause",
    url: "https://github.com/vega/vega-datasets",
    version: `${files.package} ${files.version}`,
  }),
  inputs: () => [packageFilePath(files, name)],
  land: ({ directory }) => {
    const lines = readOutline(resolvePackageFile(files, name)).map((point) =>
      JSON.stringify(point),
    );
    writeFileSync(join(directory, "outline.ndjson"), `${lines.join("\n")}\n`);
    return Promise.resolve();
  },
  tables: (directory) => [
    readNdjson({
      name: "raw_outline",
      files: [join(directory, "outline.ndjson")],
      columns: { ring: "integer", point: "integer", longitude: "double", latitude: "double" },
    }),
  ],
};

export default source;
