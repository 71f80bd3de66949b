/** A text that no JSON file holds: stands for NaN between the two steps below. */
const NAN = "\u0000NaN";

const STRING_OR_WORD = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * JSON, and the bare words `NaN`, `Infinity` and `-Infinity` that Python's and R's writers put
 * into it: so a method refuses the value by name, and a batch loses one case instead of all.
 *
 * @throws SyntaxError naming what `source` should have held.
 */
export function parseInput(text: string, source: string): unknown {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "")
    throw new SyntaxError(`method: ${source} must hold JSON, got nothing; {} is an empty input`);
  try {
    return JSON.parse(plain);
  } catch (cause) {
    try {
      return parseWords(plain);
    } catch {
      throw new SyntaxError(
        `method: ${source} must hold JSON, got ${text.length} characters: ${(cause as Error).message}`,
        { cause },
      );
    }
  }
}

function parseWords(text: string): unknown {
  const written = text.replace(STRING_OR_WORD, (word) => {
    if (word.endsWith("NaN")) return JSON.stringify(NAN);
    if (word.endsWith("Infinity")) return word.startsWith("-") ? "-1e999" : "1e999";
    return word;
  });
  return JSON.parse(written, (_, value: unknown) => (value === NAN ? NaN : value));
}
