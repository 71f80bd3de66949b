import { buildSite } from "./buildSite.ts";
import { command } from "./command.ts";
import { portArgument, previewSite } from "./previewSite.ts";

await command(async () => {
  const port = portArgument();
  await buildSite();
  await previewSite(port);
});
