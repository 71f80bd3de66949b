import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Shared with pages: one copy of each, from Framework's seeded npm cache. */
const SHARED = ["d3", "@observablehq/plot", "htl", "arquero", "katex"];

/** Each file directly below `src` is one entry that pages import from `/openbook/<name>.js`. */
const entries = Object.fromEntries(
  readdirSync("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.replace(/\.ts$/, ""), `src/${file}`]),
);

export default defineConfig({
  publicDir: false,
  build: {
    outDir: "pages/openbook",
    emptyOutDir: false,
    target: "es2022",
    minify: true,
    modulePreload: false,
    rollupOptions: {
      input: entries,
      preserveEntrySignatures: "strict",
      external: [...SHARED, /^observablehq:/],
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
        paths: Object.fromEntries(SHARED.map((name) => [name, `npm:${name}`])),
      },
    },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
