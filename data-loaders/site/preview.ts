import { command } from "./command.ts";
import { portArgument, previewSite } from "./previewSite.ts";

await command(() => previewSite(portArgument()));
