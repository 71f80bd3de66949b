import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { createLog } from "../../../data-loaders/pipeline/createLog.ts";

const [root, projectRoot] = process.argv.slice(2);
const { changed } = await buildSystem("garden", { root: root!, projectRoot, log: createLog() });
process.stdout.write(JSON.stringify(changed));
