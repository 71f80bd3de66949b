import files from "../../../data/flights/files.json" with { type: "json" };
import type { SourceDefinition } from "../../pipeline/types.ts";
import { packageFilePath, resolvePackageFile } from "./resolvePackageFile.ts";

const name = "flights-3m.parquet";

/** 3,000,000 US domestic flights of January–June 2001, read in place. */
const source: SourceDefinition = {
  name: "flights",
  describe: () => ({
    name: "US domestic flights, January to June 2001",
    kind: "real",
    description:
      "On-time reports that airlines file with the US Bureau of Transportation Statistics " +
      "(14 CFR Part 234): departure, arrival delay, distance, origin and destination, in the " +
      "3,000,000-row extract of vega-datasets.",
    licence: "US government data, terms not stated by its source; the package is BSD-3-Clause",
    url: "https://github.com/vega/vega-datasets",
    version: `${files.package} ${files.version}`,
  }),
  inputs: () => [packageFilePath(files, name)],
  tables: () => [
    {
      name: "raw_flights",
      sql:
        "select (file_row_number + 1)::integer as row_number, date, delay, distance, origin, " +
        `destination from read_parquet('${resolvePackageFile(files, name)}', file_row_number = true)`,
    },
  ],
};

export default source;
