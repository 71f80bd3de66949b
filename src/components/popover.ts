import { html } from "./html.ts";

/**
 * A button that shows a small box. It closes with Escape, a click elsewhere, and when focus leaves.
 *
 * @param summaryClass - `tool` for a quiet button, `control` for one that looks like an input.
 */
export function popover(
  label: unknown,
  content: unknown,
  summaryClass: "tool" | "control" = "tool",
): HTMLDetailsElement {
  const box = html<HTMLDetailsElement>`<details class="popover"><summary class="${summaryClass}">${label}</summary><div>${content}</div></details>`;
  const close = () => (box.open = false);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    close();
    box.querySelector("summary")!.focus();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  const closeOutside = (event: Event) => {
    if (!box.contains(event.target as Node)) close();
  };
  box.addEventListener("toggle", () => {
    if (box.open) document.addEventListener("pointerdown", closeOutside);
    else document.removeEventListener("pointerdown", closeOutside);
  });
  return box;
}
