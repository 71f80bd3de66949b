import { sizeOf } from "./sizeOf.ts";

const LARGEST = 1e140;
const LEAST = 1e-140;

/**
 * Why a method that squares its values has no answer for these: the squares of huge values
 * overflow, those of tiny ones lose their digits without a sign. Undefined when all is well.
 *
 * @param names - Arguments that are squared.
 */
export function beyondSquaring(
  input: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string | undefined {
  for (const [name, value] of names.flatMap((name) => partsOf(name, input[name]))) {
    const size = sizeOf(value);
    if (size === 0 || (size >= LEAST && size <= LARGEST)) continue;
    const limit = size > LARGEST ? `more than ${LARGEST}` : `less than ${LEAST}`;
    return `squares leave the range of doubles: ${name} has values of ${limit} in size; give them in another unit`;
  }
  return undefined;
}

/** The lists of a record each have a unit of their own. */
function partsOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[name, value]];
  const lists = Object.entries(value).filter(([, item]) => typeof item === "object");
  if (ArrayBuffer.isView(value) || lists.length === 0) return [[name, value]];
  return lists.map(([key, item]) => [`${name}.${key}`, item] as const);
}
