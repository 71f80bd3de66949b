/** One cell of a built page, as Framework writes it. */
interface Cell {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly body: string;
}

const HEAD =
  /^define\(\{id: "\w+"(?:, mode: "\w+")?(?:, inputs: (\[[^\]]*\]))?(?:, outputs: (\[[^\]]*\]))?, body: .*$/gm;

/**
 * What would fail in the browser though the build went through: a cell that uses a name nobody
 * defines, and a name that two cells define.
 *
 * @param script - A page's module script.
 * @param known - Names that need no definition.
 * @returns one line per problem, with the beginning of the cell.
 */
export function checkCells(script: string, known: ReadonlySet<string>): string[] {
  const cells = readCells(script);
  const defined = cells.flatMap(({ outputs }) => outputs);
  const twice = new Set(defined.filter((name, index) => defined.indexOf(name) < index));
  const isLost = (name: string) => !defined.includes(name) && !known.has(name);
  return [
    ...[...twice].map((name) => `${name} is defined by more than one cell`),
    ...cells.flatMap(({ inputs, body }) =>
      inputs.filter(isLost).map((name) => `${name} is not defined, used in: ${excerpt(body)}`),
    ),
  ];
}

function readCells(script: string): Cell[] {
  const heads = [...script.matchAll(HEAD)];
  return heads.map((head, index) => ({
    inputs: names(head[1]),
    outputs: names(head[2]),
    body: script.slice(head.index + head[0].length, heads[index + 1]?.index),
  }));
}

function names(list = "[]"): string[] {
  return JSON.parse(list) as string[];
}

/** The author's own first line; Framework wraps an expression in `display(await(`. */
function excerpt(body: string): string {
  const line = body.replace(/^\s*display\(await\(/, "").trim();
  return line.split("\n")[0]!.slice(0, 80);
}
