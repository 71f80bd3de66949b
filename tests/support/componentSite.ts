import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { engineSite } from "./engineSite.ts";
import { fixtureSystem } from "./fixtureSystem.ts";

const FRAMEWORK = "node_modules/@observablehq/framework/dist/style/default.css";

/** All components at `window.openbook`, with the site's styles and a fixture at `window.page`. */
export async function componentSite() {
  const fixture = await fixtureSystem();
  const css = inline(FRAMEWORK) + inline("pages/theme.css");
  const site = await engineSite(fixture, { entry: "src/page.ts", css });
  const close = () => {
    site.close();
    fixture.remove();
  };
  return { url: site.url, close };
}

/** A style sheet with the files it imports in place. */
function inline(file: string): string {
  return readFileSync(file, "utf8").replace(
    /@import (?:url\()?"([^"]+)"\)?;/g,
    (_, name: string) =>
      name.startsWith("observablehq:") ? "" : inline(join(dirname(file), name)),
  );
}
