import { themeSwitch } from "./themeSwitch.ts";

/** Puts the theme switch where the header left room for it. */
export function mountThemeSwitch(): void {
  const slot = document.querySelector("[data-theme-switch]");
  if (slot && slot.childElementCount === 0) slot.append(themeSwitch());
}
