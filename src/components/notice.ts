import { html } from "./html.ts";

export interface NoticeOptions {
  readonly tone?: "warn" | "bad" | "info";
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A message in the page, announced when it appears, with one thing to do about it. */
export function notice(message: string | Node, { tone = "warn", action }: NoticeOptions = {}) {
  const role = tone === "bad" ? "alert" : "status";
  return html`<div class="notice" data-tone="${tone}" role="${role}"><div>${message}</div>${
    action
      ? html`<button type="button" class="tool" onclick=${action.run}>${action.label}</button>`
      : null
  }</div>`;
}
