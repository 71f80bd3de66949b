import type { CheckStatus } from "../../lib/checks/types.ts";
import { html } from "../components/html.ts";

const WORDS: Record<CheckStatus, readonly [icon: string, word: string]> = {
  pass: ["✓", "pass"],
  warn: ["●", "warn"],
  fail: ["✕", "fail"],
  broken: ["⚠", "cannot run"],
};

/** An outcome as a word with an icon and a colour, readable without the colour. */
export function statusChip(status: CheckStatus): HTMLElement {
  const [icon, word] = WORDS[status];
  return html`<span class="status-chip" data-status="${status}"><span aria-hidden="true">${icon}</span> ${word}</span>`;
}
