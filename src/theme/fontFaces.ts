const fonts = [
  { family: "Inter Variable", file: "inter-latin-wght-normal.woff2", preload: true },
  {
    family: "Source Serif 4 Variable",
    file: "source-serif-4-latin-wght-normal.woff2",
    preload: true,
  },
  {
    family: "JetBrains Mono Variable",
    file: "jetbrains-mono-latin-wght-normal.woff2",
    preload: false,
  },
];

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329," +
  "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

/**
 * Head markup that declares the site's fonts. It is in the head because the theme's stylesheet is
 * bundled by a tool that cannot load font files.
 *
 * @param folder - Address of the folder with the files, relative to the page, ending in `/`.
 */
export function fontFaces(folder: string): string {
  const preloads = fonts
    .filter(({ preload }) => preload)
    .map(
      ({ file }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${folder}${file}">`,
    );
  const faces = fonts.map(
    ({ family, file }) =>
      `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:200 900;` +
      `src:url("${folder}${file}") format("woff2");unicode-range:${latin}}`,
  );
  return `${preloads.join("\n")}\n<style>${faces.join("\n")}</style>`;
}
