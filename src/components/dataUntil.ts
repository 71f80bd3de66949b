import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/** The last day that the data hold in full, and the one after it when they hold a part of it. */
export function dataUntil({ asOf, partialFrom }: Pick<Page, "asOf" | "partialFrom">): string {
  const until = formatValue(asOf, "date");
  return partialFrom === undefined || partialFrom <= asOf
    ? until
    : `${until}, and a fragment of ${formatValue(partialFrom, "date")}`;
}
