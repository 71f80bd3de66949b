import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { serve } from "./serve.ts";

/** Port asked for on the command line (`--port N`). */
export function portArgument(args = process.argv.slice(2)): number {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4173" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new RangeError(`--port: a whole number from 1 to 65535 is needed, got ${values.port}`);
  return port;
}

/** Serves `dist` until interrupted. */
export async function previewSite(port: number): Promise<void> {
  if (!existsSync("dist/index.html"))
    throw new Error("dist: no built site found; run `npm run build` first");
  const { url } = await serve("dist", port);
  console.log(`Openbook is at ${url}`);
}
