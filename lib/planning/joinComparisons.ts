import type { Comparison } from "./compareForecasts.ts";
import { MODEL_TITLES } from "./modelTitles.ts";

const ORDER = Object.keys(MODEL_TITLES);

/**
 * Comparisons of the same series by some models each as one of all of them.
 *
 * @param parts - At least one; why one is undefined holds for all.
 */
export function joinComparisons(parts: readonly Comparison[]): Comparison {
  const [first] = parts;
  if (first === undefined) throw new RangeError("joinComparisons: parts must not be empty, got []");
  if (first.status !== "ok") return first;
  const models = parts.flatMap((part) => (part.status === "ok" ? part.models : []));
  const place = ({ model }: (typeof models)[number]) => ORDER.indexOf(model.id);
  return { ...first, models: models.toSorted((a, b) => place(a) - place(b)) };
}
