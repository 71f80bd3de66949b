import { existsSync } from "node:fs";
import { serve } from "./serve.ts";

/** Serves `dist` until interrupted. */
export async function previewSite(port: number): Promise<void> {
  if (!existsSync("dist/index.html"))
    throw new Error("dist: no built site found; run `npm run build` first");
  const { url } = await serve("dist", port);
  console.log(`Openbook is at ${url}`);
}
