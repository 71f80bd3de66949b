import { command } from "./commands/command.ts";
import { numberOption } from "./commands/numberOption.ts";
import { UsageError } from "./commands/UsageError.ts";
import { runMarketing } from "./exports/runMarketing.ts";
import { DEFAULT_ROOT } from "./snapshots/readManifest.ts";

const usage = `
npm run export -- [options]

The whole marketing run: configure, load, clean, save, explore, segment, return, report, and the
tables for Power BI. Needs npm run data. Every step is logged to the console and to run.log; a
failure ends with exit code 1.

  npm run export -- --powerbi powerbi

  --powerbi DIR    also writes campaigns, customers_segmented and roi (CSV and Parquet),
                   schema.json and marketing.pbids
  --out DIR        clean CSVs, summaries, report.html, run.log, health.json
                   (default ${DEFAULT_ROOT}/exports/marketing)
  --size N         39, 10000 or 100000 campaigns (default 100000)
  --segments K     customer segments, 2 to 10 (default 3)
  --seed N         seed of the segments (default 42)
  --root DIR       folder of generated files (default ${DEFAULT_ROOT})
  --help           this text
`;

const options = {
  powerbi: { type: "string" },
  out: { type: "string", default: `${DEFAULT_ROOT}/exports/marketing` },
  size: { type: "string", default: "100000" },
  segments: { type: "string", default: "3" },
  seed: { type: "string", default: "42" },
  root: { type: "string", default: DEFAULT_ROOT },
} as const;

const sizes = ["39", "10000", "100000"];

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
  const { root, out, powerbi } = values;
  await runMarketing({ root, out, powerBi: powerbi, size, segments, seed, print: console.log });
});
