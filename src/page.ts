import { explainedFile } from "./components/explainedFile.ts";
import { rememberPage } from "./components/pageRegistry.ts";
import { openPage as open } from "./engine/openPage.ts";
import { mountThemeSwitch } from "./theme/mountThemeSwitch.ts";

export * from "./components/index.ts";

/** Opens a page's data (see `Page`); results that cannot be read are explained in the page. */
export const openPage: typeof open = (files, limits) =>
  open({ ...files, baked: explainedFile(files.baked) }, limits).then(rememberPage);

mountThemeSwitch();
