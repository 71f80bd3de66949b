import { themeSwitch } from "./themeSwitch.ts";

/** Puts the theme switch where the header left room for it. */
export function mountThemeSwitch(): void {
  const slot = document.querySelector("#site-tools");
  if (slot && slot.childElementCount === 0) slot.append(themeSwitch());
}
