import type { Page } from "@playwright/test";

/** A result that something on a page opened, every value as exact text. */
export interface OpenedRows {
  readonly kind: "rows";
  readonly system: string;
  /** As the panel shows it, laid out for reading. */
  readonly sql: string;
  /** That the SQL returns, by the panel. */
  readonly rowCount: number;
  /** Names of the columns; and which of them the page computed. */
  readonly columns: readonly string[];
  readonly computed: readonly string[];
  /** The page computed the rows from those of the query. */
  readonly derived: boolean;
  readonly values: readonly (readonly string[])[];
}

/** What a panel says of a number that no SQL gives. */
export interface OpenedOrigin {
  readonly kind: "record" | "measurement" | "quotation" | "arithmetic" | "setting" | "report";
  readonly exact: string;
  /** Of a record: address and hash of the file, the one field that was read, reading it again. */
  readonly href?: string;
  readonly sha256?: string;
  readonly path?: readonly string[];
  readonly again?: string;
  readonly timesMs?: readonly number[];
  readonly statistic?: string;
  readonly formula?: string;
  readonly inputs?: Readonly<Record<string, number>>;
}

/** A number, mark, row or card that was opened. */
export interface Opening {
  readonly kind: "number" | "mark" | "row" | "card";
  /** As it stands on the page; of a mark what is read out. */
  readonly text: string;
  /** Place of what it opened among the sources. */
  readonly source: number;
  /** Row and name of the column, where the opener names a cell; row -1 for none. */
  readonly row: number;
  readonly column?: string;
  readonly exact?: string;
  /** Cells of a table's row as they are written, by the name of their column. */
  readonly cells?: readonly (readonly [column: string, text: string])[];
}

export interface Everything {
  readonly openings: readonly Opening[];
  readonly sources: readonly (OpenedRows | OpenedOrigin)[];
  /** Marks that arrow keys reach, whether or not they stand for one row. */
  readonly marks: number;
  /** Where the panel itself said something else than its opener. */
  readonly contradictions: readonly string[];
}

/**
 * Opens everything on a page that opens: every mark of every chart, the rows of every table that
 * are in view, and every number and card, folded ones too. What each would show is asked of the
 * page; the panel itself is opened once for each result, and for each number without one.
 *
 * @param within - Selects the part of the page.
 */
export function openEverything(page: Page, within = "#observablehq-main"): Promise<Everything> {
  return page.evaluate(async (place) => {
    type Value = string | number | bigint | boolean | Date | null | undefined | readonly Value[];
    type Row = Readonly<Record<string, Value>>;
    interface Source extends Array<Row> {
      readonly kind?: string;
      readonly fields: readonly { readonly key: string; readonly name: string }[];
      readonly provenance: {
        readonly system: string;
        readonly boundSql: string;
        readonly rowCount: number;
        readonly derived?: boolean;
        readonly computed?: readonly string[];
      };
    }
    interface Asked {
      readonly source: Source;
      readonly shown: { text?: string; value?: Value; row?: Row; column?: string };
    }
    type Kind = "number" | "mark" | "row" | "card";

    const MOST_PANELS = 50;
    // Tooltips and tables wait for frames, of which a busy machine has few.
    const task = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    window.requestAnimationFrame = (run) => {
      void task().then(() => run(performance.now()));
      return 0;
    };
    /** Runs something and what it leaves to the next frame, as a chart does with a tooltip. */
    const inOneFrame = (run: () => void) => {
      const later = window.requestAnimationFrame;
      const frames: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (frame) => frames.push(frame);
      run();
      window.requestAnimationFrame = later;
      for (const frame of frames) frame(performance.now());
    };
    const until = async <T>(what: string, find: () => T | null | undefined | false) => {
      for (const end = performance.now() + 10_000; performance.now() < end; await task()) {
        const found = find();
        if (found) return found;
      }
      throw new Error(`${what}: not within 10 seconds`);
    };
    const exact = (value: Value): string => {
      if (value === null || value === undefined) return "null";
      if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
      return Array.isArray(value) ? value.map(exact).join(", ") : `${value as number}`;
    };
    const isSame = (a: Value, b: Value) =>
      a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);

    const main = document.querySelector<HTMLElement>(place)!;
    const sources: unknown[] = [];
    const openings: Opening[] = [];
    const contradictions: string[] = [];
    const places = new Map<object, number>();
    let marks = 0;
    let asked: Asked | undefined;
    let lets = false;
    document.addEventListener("openbook:provenance", (event) => {
      asked = (event as CustomEvent<Asked>).detail;
      if (!lets) event.preventDefault();
    });

    /** Opens the panel itself and hands it over. */
    const withPanel = async <T>(open: () => void, read: (panel: HTMLElement) => Promise<T>) => {
      lets = true;
      open();
      lets = false;
      const panel = await until("the panel", () =>
        document.querySelector<HTMLDialogElement>("dialog.provenance[open]"),
      );
      const result = await read(panel);
      panel.close();
      await until("the panel closed", () => !document.querySelector("dialog[open]"));
      return result;
    };
    const textOf = (panel: HTMLElement, selector: string) =>
      panel.querySelector(selector)?.textContent ?? null;

    const readOrigin = async (panel: HTMLElement) => {
      const kind = panel.querySelector<HTMLElement>("[data-origin]")!.dataset["origin"]!;
      const file = panel.querySelector<HTMLAnchorElement>("[data-file]");
      const origin: Record<string, unknown> = { kind, exact: textOf(panel, "[data-exact]") };
      if (file) {
        await until("the hash", () => /^[0-9a-f]{64}$/.test(textOf(panel, "[data-sha256]")!));
        panel.querySelector<HTMLButtonElement>(".rerun button")!.click();
        await until("reading again", () => /^[✓✗]/.test(textOf(panel, "[data-outcome]")!));
        const paths = [...panel.querySelectorAll<HTMLElement>("[data-path]")];
        origin["href"] = file.href;
        origin["sha256"] = textOf(panel, "[data-sha256]");
        origin["again"] = textOf(panel, "[data-outcome]");
        const isOne = paths.length === 1 && !paths[0]!.dataset["path"]!.includes('"*"');
        if (isOne) origin["path"] = JSON.parse(paths[0]!.dataset["path"]!) as unknown;
      }
      const runs = panel.querySelector<HTMLElement>("[data-runs]")?.dataset["runs"];
      if (runs) origin["timesMs"] = JSON.parse(runs) as unknown;
      origin["statistic"] = textOf(panel, "[data-statistic]") ?? undefined;
      origin["formula"] = textOf(panel, "[data-formula]") ?? undefined;
      const inputs = [...panel.querySelectorAll<HTMLElement>("[data-input]")];
      origin["inputs"] = Object.fromEntries(
        inputs.map((input) => [input.dataset["input"], Number(input.textContent)]),
      );
      return origin;
    };

    const rowsOf = (source: Source, sql: string, rowCount: number) => {
      const { system, derived = false, computed = [] } = source.provenance;
      const names = new Map(source.fields.map(({ key, name }) => [key, name]));
      return {
        kind: "rows",
        system,
        sql,
        rowCount,
        columns: source.fields.map(({ name }) => name),
        computed: computed.map((key) => names.get(key)),
        derived,
        values: source.fields.map(({ key }) => source.map((row) => exact(row[key]))),
      };
    };
    const readRows = async (
      source: Source,
      opening: Omit<Opening, "source">,
      panel: HTMLElement,
    ) => {
      const sql = await until("the SQL", () => panel.querySelector("pre[data-ready]"));
      const said = {
        exact: textOf(panel, "[data-exact]") ?? undefined,
        column: textOf(panel, "[data-column]") ?? undefined,
      };
      for (const key of ["exact", "column"] as const)
        if (opening[key] !== undefined && opening[key] !== said[key])
          contradictions.push(
            `${opening.text}: ${key} ${opening[key]}, the panel says ${said[key]}`,
          );
      const rows = panel.querySelector<HTMLElement>("[data-rows]")!.dataset["rows"];
      return rowsOf(source, sql.textContent, Number(rows));
    };

    /** The cell that the panel would name. */
    const cellOf = ({ source, shown }: Asked) => {
      const { row, column, value } = shown;
      if (!("provenance" in source)) return { row: -1 };
      const index = row ? source.indexOf(row) : -1;
      if (column === undefined && value === undefined) return { row: index };
      const fields = source.fields.filter(({ key }) => column === undefined || key === column);
      for (const at of row ? [index] : source.keys())
        for (const { key, name } of fields) {
          const found = source[at]?.[key];
          if (found !== undefined && (value === undefined || isSame(found, value)))
            return { row: at, column: name, exact: exact(found) };
        }
      return { row: -1 };
    };

    const note = async (kind: Kind, text: string, open: () => void, cells?: Opening["cells"]) => {
      asked = undefined;
      open();
      if (asked === undefined) return false;
      const { source } = asked as Asked;
      const opening = { kind, text, ...cellOf(asked), ...(cells && { cells }) };
      if (!places.has(source)) {
        const hasRows = "provenance" in source;
        const read = (panel: HTMLElement): Promise<unknown> =>
          hasRows ? readRows(source, opening, panel) : readOrigin(panel);
        places.set(source, sources.length);
        // Panels of a catalogue's entries are alike, and there are hundreds.
        if (sources.length < MOST_PANELS) sources.push(await withPanel(open, read));
        else if (hasRows)
          sources.push(rowsOf(source, source.provenance.boundSql, source.provenance.rowCount));
        else
          sources.push({
            kind: (source as Source).kind,
            exact: exact((asked as Asked).shown.value),
          });
      }
      openings.push({ ...opening, source: places.get(source)! });
      return true;
    };

    for (const chart of main.querySelectorAll<HTMLElement>("[data-chart]")) {
      if (!chart.checkVisibility() || !chart.querySelector("svg")) continue;
      let at = "";
      const follow = (event: PointerEvent) => (at = `${event.clientX} ${event.clientY}`);
      chart.addEventListener("pointermove", follow, true);
      const press = (key: string) =>
        chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const said = () => chart.nextElementSibling?.textContent ?? "";
      // At the last mark the arrow stays where it is; marks may lie upon one another.
      for (let last = "", stays = 0, key = "Home"; stays < 3; key = "ArrowRight") {
        inOneFrame(() => press(key));
        if (at === "") break;
        const here = `${at} ${said()}`;
        stays = here === last ? stays + 1 : 0;
        last = here;
        if (stays > 0) continue;
        marks += 1;
        await note("mark", said(), () => press("Enter"));
      }
      chart.removeEventListener("pointermove", follow, true);
      chart.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    }
    for (const table of main.querySelectorAll<HTMLElement>(".data-table")) {
      if (!table.checkVisibility()) continue;
      const where = table.querySelector<HTMLElement>(".table-tools > [aria-haspopup=dialog]");
      const keys = [...table.querySelectorAll<HTMLElement>("thead th[data-key]")].map(
        (head) => head.dataset["key"]!,
      );
      const rows = [...table.querySelectorAll<HTMLElement>("tbody tr[aria-rowindex]")];
      for (const index of rows.map((row) => row.getAttribute("aria-rowindex")!)) {
        const row = table.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${index}"]`);
        if (!row) continue;
        const texts = [...row.cells].map(
          (cell, place) => [keys[place]!, cell.textContent] as const,
        );
        row.click();
        const caption = table.querySelector("caption")!.textContent;
        await note("row", `row ${index} of “${caption}”`, () => where!.click(), texts);
      }
    }

    // Laying a long page out again for each dialog would take most of the time.
    main.style.contentVisibility = "hidden";
    for (const details of main.querySelectorAll<HTMLDetailsElement>("details:not(.popover)"))
      details.open = true;
    const openers = () =>
      main.querySelectorAll<HTMLElement>(".open-number, .tile-value, [aria-haspopup=dialog]");
    // What was folded is made when it opens, after an event.
    for (let before = -1; before !== openers().length;) {
      before = openers().length;
      for (let turn = 0; turn < 20; turn++) await task();
    }
    for (const opener of openers()) {
      if (opener.tagName !== "BUTTON" || opener.closest("[hidden]")) continue;
      // The editor of a query says nothing about a number.
      if (opener.textContent === "Query") continue;
      const isNumber = opener.matches(".open-number, .tile-value");
      await note(isNumber ? "number" : "card", opener.textContent, () => opener.click());
    }
    for (const list of main.querySelectorAll(".options")) {
      const counts = [...list.querySelectorAll(".count")].map(({ textContent }) => textContent);
      if (!counts.some((text) => text !== "")) continue;
      asked = undefined;
      list.querySelector<HTMLElement>("[aria-haspopup=dialog]")?.click();
      const source = (asked as Asked | undefined)?.source ?? [];
      const held = new Set(source.flatMap((row) => Object.values(row).map(exact)));
      for (const text of counts)
        if (!held.has(text.replaceAll(",", "")))
          contradictions.push(`${text} beside an option: not in what its list opens`);
    }
    return { openings, sources, marks, contradictions } as Everything;
  }, within);
}
