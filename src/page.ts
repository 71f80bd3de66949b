import { mountThemeSwitch } from "./theme/mountThemeSwitch.ts";

export { openPage } from "./engine/openPage.ts";
export * from "./components/index.ts";

mountThemeSwitch();
