import { deliveredSizes } from "../lib/marketing/deliveredSizes.ts";
import { marketingSettings } from "../lib/marketing/marketingSettings.ts";
import { DEFAULT_SEGMENTS } from "../lib/segmentation/types.ts";
import { command } from "./commands/command.ts";
import { folderOption } from "./commands/folderOption.ts";
import { numberOption } from "./commands/numberOption.ts";
import { UsageError } from "./commands/UsageError.ts";
import { runMarketing } from "./exports/runMarketing.ts";
import { DEFAULT_ROOT } from "./snapshots/readManifest.ts";

const sizes = deliveredSizes.map(String);

const usage = `
npm run export -- [options]

The whole marketing run: configure, load, clean, save, explore, segment, return, report, and the
tables for Power BI. Needs npm run data; npm run build -- --export-powerbi does both. Every step is
logged to the console and to run.log; a failure ends with exit code 1.

  npm run export -- --powerbi powerbi

  --powerbi DIR    also writes campaigns, customers_segmented and roi (CSV and Parquet),
                   schema.json and marketing.pbids
  --out DIR        clean CSVs, summaries, report.html, run.log, health.json
                   (default ${marketingSettings.paths.exports})
  --size N         ${sizes.slice(0, -1).join(", ")} or ${sizes.at(-1)} campaigns (default ${sizes.at(-1)})
  --segments K     customer segments, 2 to 10 (default ${DEFAULT_SEGMENTS.k})
  --seed N         seed of the segments (default ${DEFAULT_SEGMENTS.seed})
  --root DIR       folder of generated files (default ${DEFAULT_ROOT})
  --help           this text
`;

const options = {
  powerbi: { type: "string" },
  out: { type: "string", default: marketingSettings.paths.exports },
  size: { type: "string", default: sizes.at(-1)! },
  segments: { type: "string", default: String(DEFAULT_SEGMENTS.k) },
  seed: { type: "string", default: String(DEFAULT_SEGMENTS.seed) },
  root: { type: "string", default: DEFAULT_ROOT },
} as const;

await command({ name: "export", usage, options }, async (values) => {
  const size = sizes.indexOf(values.size) + 1;
  if (size === 0)
    throw new UsageError(`export: --size must be one of ${sizes.join(", ")}, got ${values.size}`);
  const segments = numberOption(values.segments, {
    name: "export: --segments",
    rule: "a whole number from 2 to 10",
    accepts: (value) => Number.isInteger(value) && value >= 2 && value <= 10,
  });
  const seed = numberOption(values.seed, {
    name: "export: --seed",
    rule: "a whole number",
    accepts: Number.isSafeInteger,
  });
  const { root } = values;
  const out = folderOption(values.out, "export: --out");
  const powerBi =
    values.powerbi === undefined ? undefined : folderOption(values.powerbi, "export: --powerbi");
  await runMarketing({ root, out, powerBi, size, segments, seed, print: console.log });
});
