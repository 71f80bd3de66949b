import { editDistance } from "./editDistance.ts";
import { synonyms } from "./synonyms.ts";

/**
 * The end of a message about an unknown name: `; did you mean level?`, or nothing.
 *
 * @param known - The names there are, those the caller has used already left out.
 */
export function nameHint(given: string, known: readonly string[]): string {
  const wanted = plain(given);
  const found = known.find((name) => plain(name) === wanted) ?? synonym(wanted, known);
  const near = found ?? nearest(wanted, known);
  return near === undefined ? "" : `; did you mean ${near}?`;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** Groups are led by their own name: `alpha` means `alpha` where a method has one, else `level`. */
function synonym(wanted: string, known: readonly string[]): string | undefined {
  return synonyms
    .filter((group) => group.includes(wanted))
    .flatMap(([leader]) => known.filter((name) => plain(name) === leader))
    .at(0);
}

/** At most a third of the letters may differ. */
function nearest(wanted: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, distance: editDistance(wanted, plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= wanted.length / 3 ? best.name : undefined;
}
