import { command } from "../commands/command.ts";
import { runMarketing } from "../exports/runMarketing.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";
import { buildSite } from "./buildSite.ts";

const usage = `
npm run build

Builds snapshots, baked results and pages into dist/ and checks the result. Nothing is computed
again that did not change. OPENBOOK_BASE names the site's path when it is not "/".

  --export-powerbi   afterwards also the marketing run with the tables for Power BI, in
                     ${DEFAULT_ROOT}/exports; npm run export has more options
  --help             this text
`;

const options = { "export-powerbi": { type: "boolean" } } as const;

await command({ name: "build", usage, options }, async (values) => {
  await buildSite();
  if (values["export-powerbi"]) await exportMarketing();
});

async function exportMarketing(): Promise<void> {
  const folder = `${DEFAULT_ROOT}/exports`;
  const out = `${folder}/marketing`;
  const settings = { size: 3, segments: 3, seed: 42, print: console.log };
  await runMarketing({ root: DEFAULT_ROOT, out, powerBi: `${folder}/powerbi`, ...settings });
}
