import { readFileSync } from "node:fs";
import { readPlaces } from "./data-loaders/bake/pagePlaces.ts";
import { buildStamp } from "./data-loaders/site/buildStamp.ts";
import { pageDescription, siteFooter, siteHeader, themeBoot } from "./data-loaders/site/chrome.ts";
import { fontFaces } from "./data-loaders/site/fonts.ts";
import { snapshotStamp } from "./data-loaders/site/snapshotStamp.ts";
import { keepUnits } from "./lib/typography/keepUnits.ts";

const stamp = buildStamp();
const { snapshot } = snapshotStamp();
/** Only the preview says where its files are. */
const files = process.env.OPENBOOK_FILES;
const icon = `data:image/svg+xml;base64,${readFileSync("data/site/favicon.svg").toString("base64")}`;

export default {
  root: "pages",
  output: "dist",
  // Only the 404 page, which is sent for any address, has to know where the site lies.
  base: process.env.OPENBOOK_BASE ?? "/",
  title: "Openbook",
  style: "theme.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  dynamicPaths: () => readPlaces("pages").flatMap(({ places }) => places.map(({ path }) => path)),
  head: ({ path }: { path: string }) =>
    [
      `<link rel="icon" href="${icon}">`,
      `<meta name="description" content="${escapeAttribute(pageDescription("pages", path) ?? "")}">`,
      `<meta name="color-scheme" content="light dark">`,
      `<meta name="openbook-build" content="${stamp}">`,
      `<meta name="openbook-snapshot" content="${snapshot}">`,
      files === undefined ? "" : `<meta name="openbook-files" content="${files}">`,
      fontFaces(path),
      `<script>${themeBoot()}</script>`,
      `<script type="module" src="/openbook/site.js"></script>`,
    ].join("\n"),
  header: ({ path }: { path: string }) => siteHeader("pages", path),
  footer: siteFooter(),
  markdownIt: (md: Markdown): Markdown => {
    const text = md.renderer.rules.text!;
    md.renderer.rules.text = (...args) => keepUnits(text(...args));
    return md;
  },
};

/** What is used here of the Markdown parser that Framework hands over. */
interface Markdown {
  readonly renderer: { readonly rules: { text?: (...args: unknown[]) => string } };
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
