import { command } from "../commands/command.ts";
import { buildSite } from "./buildSite.ts";

const usage = `
npm run build

Builds snapshots, baked results and pages into dist/ and checks the result. Nothing is computed
again that did not change. OPENBOOK_BASE names the site's path when it is not "/".

  --help   this text
`;

await command({ name: "build", usage, options: {} }, buildSite);
