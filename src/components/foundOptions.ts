import type { FilterOption } from "../state/filterTypes.ts";

export interface FoundOptionsQuery {
  /** What the label must contain, in any case. */
  readonly words: string;
  /** Values listed before all others. */
  readonly first: ReadonlySet<string>;
  readonly isOffered: (option: FilterOption) => boolean;
}

/** The options that a search finds, in the order in which they are listed. */
export function foundOptions(
  options: readonly FilterOption[],
  { words, first, isOffered }: FoundOptionsQuery,
): FilterOption[] {
  const text = words.trim().toLowerCase();
  const found = options.filter((option) => {
    const { value, label = value } = option;
    return label.toLowerCase().includes(text) && isOffered(option);
  });
  if (first.size === 0) return found;
  const isFirst = ({ value }: FilterOption) => first.has(value);
  return [...found.filter(isFirst), ...found.filter((option) => !isFirst(option))];
}
