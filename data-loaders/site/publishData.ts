import { command } from "../commands/command.ts";
import { publish } from "./publish.ts";

const usage = "tsx data-loaders/site/publishData.ts: makes snapshots and baked results below pages";

await command({ name: "publishData", usage, options: {} }, () => publish("pages"));
