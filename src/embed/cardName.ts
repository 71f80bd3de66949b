/** Words that need the one after them: no name is cut behind one. */
const LEADING = new Set(
  "a an and as at by each for from in its of on or over per than that the to with".split(" "),
);

/** What a card says of itself before it has data. */
export interface CardTexts {
  /** Given by the page; wins. */
  readonly id?: string | undefined;
  readonly title?: unknown;
  readonly subtitle?: unknown;
}

/** Names are cut at a phrase before they are longer than this. */
const LONGEST = 48;

/**
 * A name for a card that stays the same when its data change: the one given, else from its title or
 * subtitle when these are fixed text.
 *
 * @returns For example `revenue-of-completed-orders-by-month`; "" when nothing about it is fixed.
 */
export function cardName({ id, title, subtitle }: CardTexts): string {
  const text = [id, title, subtitle].find((each) => typeof each === "string" && each !== "");
  const words = String((text as string | undefined) ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const fitting = words.findIndex(
    (_, count) => words.slice(0, count + 1).join("-").length > LONGEST,
  );
  if (fitting < 0) return words.join("-");
  let kept = Math.max(1, fitting);
  while (kept > 1 && LEADING.has(words[kept - 1]!)) kept -= 1;
  return words.slice(0, kept).join("-");
}
