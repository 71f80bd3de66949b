import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { copyAssets } from "./copyAssets.ts";
import { seedNpmCache } from "./seedNpmCache.ts";

/** Everything pages need beside data: Framework's npm cache, our bundle, fonts, engine files. */
export async function bundle(pagesDir: string): Promise<void> {
  await seedNpmCache(pagesDir);
  const openbook = join(pagesDir, "openbook");
  await rm(join(openbook, "chunks"), { recursive: true, force: true });
  await copyAssets(openbook);
  await build({ logLevel: "warn" });
}
