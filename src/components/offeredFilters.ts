import type { Row } from "../engine/types.ts";
import type { FilterState } from "../state/filterTypes.ts";
import type { Narrowing } from "../state/narrowings.ts";

/** Narrows the page's filters to what a row stands for. */
export interface FilterOffer {
  readonly label: string;
  apply(this: void): void;
}

type Offers = (row: Row) => readonly FilterOffer[];

const bars = new Map<HTMLElement, Offers>();

/** Remembers what a filter bar can be narrowed to, and how it is changed. */
export function offerFilters(
  bar: HTMLElement,
  narrowings: (row: Row) => readonly Narrowing[],
  change: (part: FilterState) => void,
): void {
  bars.set(bar, (row) =>
    narrowings(row).map(({ label, part }) => ({ label, apply: () => change(part) })),
  );
}

/** What the filter bars of the page can be narrowed to from a row. */
export function offeredFilters(row: Row): readonly FilterOffer[] {
  return [...bars].flatMap(([bar, offers]) => (bar.isConnected ? offers(row) : []));
}
