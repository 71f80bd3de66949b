import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";

/** How the columns of the copy differ from those of the original. */
interface Drift {
  readonly rename?: Readonly<Record<string, string>>;
  readonly retype?: Readonly<Record<string, ColumnContract["type"]>>;
  readonly add?: readonly ColumnContract[];
}

/** The contract of a spoilt copy: the columns of the original, and none of its promises. */
export function spoiltContract(original: TableContract, drift: Drift = {}): TableContract {
  const { rename = {}, retype = {}, add = [] } = drift;
  const newName = (name: string) => rename[name] ?? name;
  const columns = original.columns.map(({ name, type, unit, description }) => ({
    name: newName(name),
    type: retype[name] ?? type,
    description,
    ...(unit && { unit }),
    nullable: true,
  }));
  const { grain, timeColumn, freshWithinHours } = original;
  return {
    description: `Spoilt on purpose, to try the checks: ${original.description}`,
    grain,
    primaryKey: [],
    sortedBy: original.sortedBy.map(newName),
    ...(timeColumn && { timeColumn }),
    ...(freshWithinHours && { freshWithinHours }),
    columns: [...columns, ...add],
  };
}
