import type { Cube, CubeAxis } from "./cubeTypes.ts";

type Column = ArrayLike<unknown>;

/**
 * A cube from the columns of a grouped query.
 *
 * @param axes - Limits in the column's unit; a column holds the lower limit of each row's bin.
 * @param columns - By axis key; `amount` names the summed column.
 * @throws RangeError if a value is not the lower limit of a bin of its axis.
 */
export function buildCube(
  axes: readonly CubeAxis[],
  columns: Readonly<Record<string, Column>>,
  amount: string,
): Cube {
  const amounts = Float64Array.from(columnOf(columns, amount), Number);
  const cells = axes.map((axis) =>
    Uint16Array.from(columnOf(columns, axis.key), (value, row) => binOf(axis, Number(value), row)),
  );
  let total = 0;
  for (const each of amounts) total += each;
  return { axes, cells, amounts, total };
}

function columnOf(columns: Readonly<Record<string, Column>>, key: string): Column {
  const column = columns[key];
  if (!column)
    throw new RangeError(
      `buildCube: the query must return ${key}, got ${Object.keys(columns).join(", ")}`,
    );
  return column;
}

function binOf({ key, start, width, bins }: CubeAxis, value: number, row: number): number {
  const bin = (value - start) / width;
  if (Number.isInteger(bin) && bin >= 0 && bin < bins) return bin;
  throw new RangeError(
    `buildCube: ${key} must be the lower limit of one of ${bins} bins of ${width} from ${start}, got ${value} in row ${row}`,
  );
}
