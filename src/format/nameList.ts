/**
 * Names as a list in a sentence: `a`, `a and b`, `a, b and c`.
 *
 * @param names - Written in their order; an empty list gives an empty text.
 */
export function nameList(names: readonly string[]): string {
  const [last, ...before] = names.toReversed();
  if (last === undefined) return "";
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
