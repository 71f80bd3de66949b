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
  /** A dialog that was opened from here lies above; the box is still there when it closes. */
  const isOutside = (element: Element) =>
    !box.contains(element) && element.closest("dialog") === box.closest("dialog");
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && isOutside(relatedTarget)) close();
  });
  const closeOutside = ({ target }: Event) => {
    if (target instanceof Element && isOutside(target)) close();
  };
  box.addEventListener("toggle", () => {
    if (box.open) document.addEventListener("pointerdown", closeOutside);
    else document.removeEventListener("pointerdown", closeOutside);
  });
  return box;
}
