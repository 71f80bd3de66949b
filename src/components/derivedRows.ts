import { deriveProvenance } from "../engine/deriveProvenance.ts";
import type { ResultField, Row, Rows } from "../engine/types.ts";
import type { CardData, LiveRows, RowsState } from "./liveRows.ts";
import { toLive } from "./toLive.ts";

/** Rows that `lib` computed, and their columns. */
export interface Derived {
  readonly rows: readonly Row[];
  /** A field of the query's result that is passed on as it is counts as the query's own column. */
  readonly fields: readonly ResultField[];
  /** Id of the registered method that computed them. */
  readonly methodId?: string;
}

/**
 * Live rows computed from those of a query; they keep the query's provenance.
 *
 * @param derive - A pure function; when it throws, cards show its message.
 */
export function derivedRows(data: CardData, derive: (rows: Rows) => Derived): LiveRows {
  const live = toLive(data);
  const known = new WeakMap<Rows, RowsState>();
  const ready = (rows: Rows): RowsState => {
    const state = known.get(rows) ?? compute(rows, derive);
    known.set(rows, state);
    return state;
  };
  const map = (state: RowsState): RowsState => {
    if (!state.rows) return state;
    const derived = ready(state.rows);
    return derived.status === "failed" ? derived : { ...state, rows: derived.rows! };
  };
  return {
    get current() {
      return map(live.current);
    },
    subscribe: (listener) => live.subscribe((state) => listener(map(state))),
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
}

function compute(rows: Rows, derive: (rows: Rows) => Derived): RowsState {
  try {
    return { status: "ready", rows: deriveRows(rows, derive) };
  } catch (error) {
    return { status: "failed", error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The same of a result that does not change. */
export function deriveRows(rows: Rows, derive: (rows: Rows) => Derived): Rows {
  const derived = derive(rows);
  const { provenance } = rows;
  const { rerun } = provenance;
  return Object.assign([...derived.rows], {
    columns: derived.fields.map(({ key }) => key),
    fields: derived.fields,
    provenance: deriveProvenance(provenance, {
      derived: true,
      computed: computedKeys(rows, derived.fields),
      ...(derived.methodId && { methodId: derived.methodId }),
      ...(rerun && { rerun: async () => deriveRows(await rerun(), derive) }),
    }),
  });
}

function computedKeys({ fields, provenance }: Rows, derived: readonly ResultField[]): string[] {
  const made = derived.filter((field) => !fields.includes(field)).map(({ key }) => key);
  return [...(provenance.computed ?? []), ...made];
}
