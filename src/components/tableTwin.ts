import type { Rows } from "../engine/types.ts";
import type { ColumnFormats } from "../charts/measureFormats.ts";
import { html } from "./html.ts";

export interface TableTwin {
  readonly element: HTMLElement;
  /** Shows the table in place of the chart, or the chart again. */
  readonly toggle: (shown: boolean) => void;
  update(rows: Rows): void;
}

/**
 * The table behind a chart; its code is loaded when it is first asked for.
 *
 * @param formats - How the chart writes its columns, by key.
 */
export function tableTwin(
  chart: HTMLElement,
  formats: () => ColumnFormats = () => ({}),
): TableTwin {
  const element = html`<div hidden></div>`;
  let rows: Rows | undefined;
  const draw = async () => {
    if (element.hidden || !rows) return;
    const { dataTable } = await import("./dataTable.ts");
    element.replaceChildren(dataTable({ data: rows, formats: formats(), download: false }));
  };
  return {
    element,
    toggle(shown) {
      element.hidden = !shown;
      chart.hidden = shown;
      void draw();
    },
    update(next) {
      rows = next;
      void draw();
    },
  };
}
