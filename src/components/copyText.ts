import { html } from "./html.ts";

/** A button that copies text and says that it did, or shows the text when copying is not allowed. */
export function copyText(label: string, text: () => string): HTMLButtonElement {
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${copy}>${label}</button>`;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      say("Copied");
    } catch {
      globalThis.prompt("Copy this text:", text());
    }
  }
  function say(message: string) {
    button.textContent = message;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => (button.textContent = label), 1800);
  }
  return button;
}
