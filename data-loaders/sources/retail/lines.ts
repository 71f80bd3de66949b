import { basename, join } from "node:path";
import { literal } from "../../pipeline/quote.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { landFile } from "./landFile.ts";
import { landShop, shopFiles } from "./landShop.ts";

/** Transaction lines: the web shop's, or those of a file of the reader's own. */
const source: SourceDefinition = {
  name: "lines",
  parameters: ["csv", "dates", "shopSnapshots"],
  describe: ({ csv }) =>
    csv
      ? {
          name: `Transaction lines of ${basename(String(csv))}`,
          kind: "real",
          description: "A CSV file that the builder of this site named.",
          licence: "as stated by whoever publishes this site",
        }
      : {
          name: "Transaction lines of the web shop",
          kind: "synthetic",
          description:
            "The order lines of the shop's snapshots. A cancelled or returned order is a sale and an " +
            "invoice C… that takes it back at the same time.",
          licence: "MIT, part of this repository",
        },
  inputs: ({ csv, shopSnapshots }) => (csv ? [String(csv)] : shopFiles(String(shopSnapshots))),
  land: ({ parameters: { csv, dates, shopSnapshots }, directory }) =>
    csv
      ? landFile({ file: String(csv), dates: String(dates), directory })
      : landShop(String(shopSnapshots), directory),
  tables: (directory) => [
    { name: "raw_lines", sql: `from read_parquet(${literal(join(directory, "lines.parquet"))})` },
  ],
};

export default source;
