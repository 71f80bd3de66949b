import files from "../../../data/flights/files.json" with { type: "json" };
import { readCsv } from "../../pipeline/readCsv.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { packageFilePath, resolvePackageFile } from "./resolvePackageFile.ts";

const name = "airports.csv";

/** US airports with names and coordinates, read in place. */
const source: SourceDefinition = {
  name: "airports",
  describe: () => ({
    name: "US airports",
    kind: "real",
    description:
      "Airports of the United States and its territories with code, name, city, state and " +
      "coordinates, published on data.gov, in the copy of vega-datasets.",
    licence: "US government work; the package is BSD-3-Clause",
    url: "https://catalog.data.gov/dataset/airports-5e97a",
    version: `${files.package} ${files.version}`,
  }),
  inputs: () => [packageFilePath(files, name)],
  tables: () => [
    readCsv({
      name: "raw_airports",
      files: [resolvePackageFile(files, name)],
      columns: {
        iata: "varchar",
        name: "varchar",
        city: "varchar",
        state: "varchar",
        country: "varchar",
        latitude: "double",
        longitude: "double",
      },
    }),
  ],
};

export default source;
