import { command } from "../commands/command.ts";
import { PORT_OPTION, portOption } from "../commands/portOption.ts";
import { buildSite } from "./buildSite.ts";
import { previewSite } from "./previewSite.ts";

const usage = `
npm start -- [options]

Builds the site (npm run build) and serves it (npm run preview), until interrupted.

  --port N   default 4173; the next free one when it is taken
  --help     this text
`;

await command({ name: "start", usage, options: PORT_OPTION }, async (values) => {
  const port = portOption("start", values.port);
  await buildSite();
  await previewSite(port);
});
