import { command } from "../commands/command.ts";
import { PORT_OPTION, portOption } from "../commands/portOption.ts";
import { previewSite } from "./previewSite.ts";

const usage = `
npm run preview -- [options]

Serves dist/ as a static host would, until interrupted.

  --port N   default 4173; the next free one when it is taken
  --help     this text
`;

await command({ name: "preview", usage, options: PORT_OPTION }, ({ port }) =>
  previewSite(portOption("preview", port)),
);
