import { buildSite } from "./buildSite.ts";
import { command } from "./command.ts";

await command(buildSite);
