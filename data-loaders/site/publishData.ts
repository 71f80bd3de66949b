import { command } from "./command.ts";
import { publish } from "./publish.ts";

await command(() => publish("pages"));
