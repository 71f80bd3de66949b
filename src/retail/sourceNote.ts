import type { Page } from "../engine/types.ts";

/** What the reader must know of where the lines come from. */
export function sourceNote(page: Page): string {
  const [source] = page.sources;
  if (source?.kind !== "synthetic")
    return `${source?.name ?? "Transaction lines"}: real lines, as the file has them.`;
  return (
    "Synthetic, seeded: the lines are those of the web shop. An order that was cancelled or sent " +
    "back is a sale, and an invoice that takes it back at once. No line was spoilt on purpose: " +
    "what a rule finds only looks wrong."
  );
}
