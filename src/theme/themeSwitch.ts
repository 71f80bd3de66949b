import { html } from "../components/html.ts";
import { applyTheme, readTheme, type Theme } from "./themeChoice.ts";

const choices: readonly { theme: Theme; label: string; path: string }[] = [
  {
    theme: "light",
    label: "Light",
    path: "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3.1 3.1l1.1 1.1M11.8 11.8l1.1 1.1M3.1 12.9l1.1-1.1M11.8 4.2l1.1-1.1",
  },
  { theme: "system", label: "System", path: "M2 3h12v8H2zM5.5 14h5M8 11v3" },
  { theme: "dark", label: "Dark", path: "M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z" },
];

/** Three-way choice of light, dark or the system's theme; remembered in this browser. */
export function themeSwitch(): HTMLElement {
  const current = readTheme();
  return html`<fieldset class="theme-switch">
    <legend class="visually-hidden">Theme</legend>
    ${choices.map(
      ({ theme, label, path }) =>
        html`<label title="${label}"
          ><input
            type="radio"
            name="openbook-theme"
            value="${theme}"
            aria-label="${label}"
            checked=${theme === current}
            onchange=${() => applyTheme(theme)}
          /><svg
            width="16"
            height="16"
            viewBox="0 0 16 16"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
          >
            <path d="${path}" /></svg
        ></label>`,
    )}
  </fieldset>`;
}
