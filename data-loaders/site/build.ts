import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { DEFAULT_SEGMENTS } from "../../lib/segmentation/types.ts";
import { command } from "../commands/command.ts";
import { runMarketing } from "../exports/runMarketing.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";
import { buildSite } from "./buildSite.ts";

const usage = `
npm run build

Builds snapshots, baked results and pages into dist/ and checks the result. Nothing is computed
again that did not change. OPENBOOK_BASE names the site's path when it is not "/".

  --export-powerbi   afterwards also the marketing run with the tables for Power BI, in
                     ${marketingSettings.paths.powerBi}; npm run export has more options
  --help             this text
`;

const options = { "export-powerbi": { type: "boolean" } } as const;

await command({ name: "build", usage, options }, async (values) => {
  await buildSite();
  if (values["export-powerbi"]) await exportMarketing();
});

async function exportMarketing(): Promise<void> {
  const { exports: out, powerBi } = marketingSettings.paths;
  const { k: segments, seed } = DEFAULT_SEGMENTS;
  const root = DEFAULT_ROOT;
  await runMarketing({ root, out, powerBi, size: 3, segments, seed, print: console.log });
}
