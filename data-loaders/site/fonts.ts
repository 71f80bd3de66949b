import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

interface Font {
  readonly family: string;
  /** A weight, or the range that the file can be set in. */
  readonly weight: string;
  /** Folder of the npm package with its files. */
  readonly package: string;
  readonly file: string;
  /** Needed for the first paint. */
  readonly preload: boolean;
}

const FONTS: readonly Font[] = [
  variable("Inter Variable", "inter", true),
  // Two weights take less than the range of all.
  serif(400),
  serif(600),
  variable("JetBrains Mono Variable", "jetbrains-mono", false),
];

const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329," +
  "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

/** Where Framework's preview serves files from; the built site uses the same place. */
const FOLDER = "_file/openbook/fonts";

/** A style element that declares the site's own fonts. Framework cannot bundle font files. */
export function fontFaces(path: string): string {
  const faces = FONTS.map(
    ({ family, weight, file }) =>
      `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:${weight};` +
      `src:url("${upTo(path)}${FOLDER}/${file}") format("woff2");unicode-range:${LATIN}}`,
  );
  return `<style>${faces.join("\n")}</style>`;
}

/** Links that start loading the fonts of the first paint before the stylesheet is read. */
export function fontPreloads(path: string): string {
  return FONTS.filter(({ preload }) => preload)
    .map(
      ({ file }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${upTo(path)}${FOLDER}/${file}">`,
    )
    .join("\n");
}

/** Copies the fonts from `node_modules` to the place that the pages name, below `folder`. */
export async function copyFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { package: name, file } of FONTS)
    await copyFile(`node_modules/${name}/files/${file}`, join(folder, file));
}

/** Relative way from a page (`/shop/executive`) to the site's root. */
function upTo(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

function variable(family: string, name: string, preload: boolean): Font {
  const file = `${name}-latin-wght-normal.woff2`;
  return { family, weight: "200 900", package: `@fontsource-variable/${name}`, file, preload };
}

function serif(weight: number): Font {
  const file = `source-serif-4-latin-${weight}-normal.woff2`;
  const name = "@fontsource/source-serif-4";
  return { family: "Source Serif 4", weight: String(weight), package: name, file, preload: true };
}

/** Where the built site keeps its fonts. */
export const siteFontFolder = (dist: string): string => join(dist, FOLDER);
