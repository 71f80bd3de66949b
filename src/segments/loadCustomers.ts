import { FEATURES } from "../../lib/segmentation/features.ts";
import type { Customers } from "../../lib/segmentation/types.ts";
import { camelCase } from "../../lib/queries/camelCase.ts";
import type { Columns, Page } from "../engine/types.ts";

/** Customers as the worker takes them, and as the engine gave them. */
export interface LoadedCustomers {
  readonly customers: Customers;
  readonly columns: Columns;
}

const loaded = new WeakMap<Page, Map<number, Promise<LoadedCustomers>>>();

/** Customers of a size with their features; asked of the engine once. */
export function loadCustomers(page: Page, size: number): Promise<LoadedCustomers> {
  const known = loaded.get(page) ?? new Map<number, Promise<LoadedCustomers>>();
  loaded.set(page, known);
  const before = known.get(size);
  if (before) return before;
  const asked = page.columns("segment_customers", { size }).then(read);
  known.set(size, asked);
  asked.catch(() => known.delete(size));
  return asked;
}

function read(columns: Columns): LoadedCustomers {
  const { data, rowCount } = columns;
  const width = FEATURES.length;
  const values = new Float64Array(rowCount * width);
  FEATURES.forEach(({ name }, t) => {
    const column = data[camelCase(name)]!;
    for (let i = 0; i < rowCount; i++) values[i * width + t] = Number(column[i]);
  });
  const planted = Array.from(data["plantedSegment"]!, (name) => String(name ?? ""));
  const plantedNames = [...new Set(planted)].filter((name) => name !== "").sort();
  const place = new Map(plantedNames.map((name, at) => [name, at]));
  const codes = Int32Array.from(planted, (name) => place.get(name) ?? -1);
  const ids = Int32Array.from(data["customerId"]!, Number);
  return { customers: { ids, values, planted: codes, plantedNames }, columns };
}
