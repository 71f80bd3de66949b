import { copyText } from "../components/copyText.ts";
import { embedAddress, embedCode } from "./embedCode.ts";

/** Actions that copy the code that shows a card in another page, and the card's own address. */
export function embedItems(title: () => string): HTMLElement[] {
  const nameAt = (button: Element) =>
    button.closest<HTMLElement>("[data-card]")?.dataset["card"] ?? "";
  const code: HTMLElement = copyText("Copy embed code", () =>
    embedCode(location.href, nameAt(code), title()),
  );
  const link: HTMLElement = copyText("Copy link to card", () =>
    embedAddress(location.href, nameAt(link)),
  );
  return [code, link];
}
