import { createHash } from "node:crypto";
import { median, quantile } from "d3";
import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import { summarizeCounts } from "../../lib/statistics/summarizeCounts.ts";
import { exactText } from "../../src/components/exactText.ts";
import type { CellValue } from "../../src/engine/types.ts";
import { formatValue, type FormatOptions, type ValueFormat } from "../../src/format/formatValue.ts";
import type { OpenedOrigin, OpenedRows, Opening } from "./openEverything.ts";

/** Engines may add floats in another order. */
const TOLERANCE = 1e-9;
/** Every format; the type sees to it that none is missing. */
const FORMATS = Object.keys({
  text: 0,
  integer: 0,
  number: 0,
  coefficient: 0,
  thousandths: 0,
  measured: 0,
  usd: 0,
  usdCents: 0,
  percent: 0,
  percentFine: 0,
  scientific: 0,
  pValue: 0,
  minutes: 0,
  miles: 0,
  bytes: 0,
  milliseconds: 0,
  date: 0,
  time: 0,
  month: 0,
  monthShort: 0,
  weekday: 0,
  hour: 0,
  country: 0,
} satisfies Record<ValueFormat, 0>) as ValueFormat[];

const OPTIONS = [false, true].flatMap((signed) =>
  [false, true].map((fine) => ({ signed, fine, locale: "en-US" })),
);

/** Whether a text is the value in one of the site's formats; words stand for what is null. */
function isWrittenAs(text: string, exact: string): boolean {
  if (exact === "null") return !/\d/.test(text);
  if (text === { true: "yes", false: "no" }[exact]) return true;
  const isOneOf = (options: readonly FormatOptions[]) =>
    FORMATS.some((format) =>
      options.some((each) => plain(formatValue(exact, format, each)) === plain(text)),
    );
  return isOneOf(OPTIONS) || isOneOf(closeTo(Number(exact)));
}

/** Options under which a value has more decimals: beside ever closer others. */
function closeTo(value: number): FormatOptions[] {
  if (!Number.isFinite(value)) return [];
  const steps = Array.from({ length: 8 }, (_, place) => 10 ** -place);
  const others = steps.flatMap((step) => [value + step, value - step]);
  return others.map((against) => ({ locale: "en-US", against }));
}

/** Spaces that keep words together are spaces. */
const plain = (text: string) => text.replace(/\s+/g, " ");

function isSame(shown: string, own: string): boolean {
  if (shown === own) return true;
  const [a, b] = [Number(shown), Number(own)];
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Where what stands on the page is not what it opens. */
export function openingFaults(opening: Opening, source: OpenedRows | OpenedOrigin): string[] {
  const { kind, text, exact, cells = [], row } = opening;
  if (source.kind !== "rows")
    return isWrittenAs(text, source.exact) ? [] : [`${text}: stands for ${source.exact}`];
  if (kind === "number" && exact !== undefined && !isWrittenAs(text, exact))
    return [`${text}: stands for ${exact}`];
  if ((kind === "mark" || kind === "row") && row < 0)
    return [`${text}: opens no row of its result`];
  return cells.flatMap(([key, written]) => {
    const place = source.columns.findIndex((name) => camelCase(name) === key);
    const value = source.values[place]?.[row];
    if (value !== undefined && isWrittenAs(written, value)) return [];
    return [`${text}: ${key} is written ${written} and stands for ${value}`];
  });
}

const camelCase = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Where the rows behind a page's numbers are not those that the shown SQL returns. */
export function rowsFaults(source: OpenedRows, result: readonly RawColumn[]): string[] {
  const { columns, computed, derived, values, rowCount, sql } = source;
  const name = sql.replace(/\s+/g, " ").slice(0, 60);
  const count = result[0]?.values.length ?? 0;
  if (count !== rowCount) return [`${name}: ${rowCount} rows by the panel, the SQL gives ${count}`];
  const own = columns.filter((column) => !computed.includes(column));
  const found = own.map((column) => result.find((each) => each.name === column));
  const missing = own.filter((_, place) => !found[place]);
  if (missing.length > 0) return [`${name}: the SQL returns no column ${missing.join(", ")}`];
  const shown = own.map((column) => values[columns.indexOf(column)]!);
  const answers = found.map((column) =>
    Array.from(column!.values, (each) => exactText(each as CellValue)),
  );
  const faults = derived
    ? strangers(own, shown, answers)
    : shown.flatMap((texts, place) => differences(own[place]!, texts, answers[place]!));
  return [...faults, ...summaryFaults(source, result)].map((fault) => `${name}: ${fault}`);
}

function differences(column: string, shown: readonly string[], own: readonly string[]): string[] {
  if (shown.length !== own.length) return [`${column}: ${shown.length} of ${own.length} rows`];
  return shown.flatMap((text, row) =>
    isSame(text, own[row]!)
      ? []
      : [`${column} of row ${row + 1} is ${text}, ${own[row]} by the SQL`],
  );
}

/** Derived rows are some of the result's: each must be one of them in all columns of its own. */
function strangers(
  names: readonly string[],
  shown: readonly (readonly string[])[],
  own: readonly (readonly string[])[],
): string[] {
  const rowAt = (columns: readonly (readonly string[])[], row: number) =>
    columns.map((texts) => rounded(texts[row]!)).join("\u0001");
  const known = new Set((own[0] ?? []).map((_, row) => rowAt(own, row)));
  return (shown[0] ?? []).flatMap((_, row) => {
    const key = rowAt(shown, row);
    return known.has(key)
      ? []
      : [`no row of the SQL has ${names.join(", ")} = ${key.replaceAll("\u0001", ", ")}`];
  });
}

/** Numbers to nine digits, so that engines may add in another order. */
function rounded(text: string): string {
  const value = Number(text);
  return text === "" || Number.isNaN(value) || Number.isInteger(value)
    ? text
    : value.toPrecision(9);
}

/** Summaries of counted values, which the page computes from the two columns of its query. */
function summaryFaults({ columns, computed, values }: OpenedRows, result: readonly RawColumn[]) {
  if (result.length !== 2 || values[0]?.length !== 1 || !computed.includes("trimmed_mean"))
    return [];
  const [value, count] = result.map((column) => Array.from(column.values, Number));
  const summary = summarizeCounts(value!, count!) as unknown as Record<string, number>;
  return columns.flatMap((name, place) => {
    const expected = String(summary[camelCase(name)]);
    const shown = values[place]![0]!;
    return isSame(shown, expected) ? [] : [`${name} is ${shown}, ${expected} from the counts`];
  });
}

/** Where a number that no SQL gives does not follow from what its panel says. */
export async function originFaults(
  origin: OpenedOrigin,
  load: (href: string) => Promise<Buffer>,
): Promise<string[]> {
  const { exact, href, path, again, sha256, timesMs, statistic, formula, inputs = {} } = origin;
  const expected: unknown[] = [];
  if (href) {
    const bytes = await load(href);
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (hash !== sha256) return [`${href}: sha256 ${sha256} by the panel, got ${hash}`];
    if (!again?.startsWith("✓")) return [`${href}: ${again}`];
    if (path) expected.push(valueAt(JSON.parse(bytes.toString()), path));
  }
  if (timesMs) {
    const share = { median: 0.5, "95th percentile": 0.95, "only run": 1 }[statistic!]!;
    expected.push(share === 0.5 ? median(timesMs) : quantile(timesMs, share));
  }
  if (formula) expected.push(evaluate(formula, inputs));
  return expected.flatMap((value) =>
    isSame(exact, String(value))
      ? []
      : [`${formula ?? path?.join(".") ?? statistic}: ${exact} shown, ${String(value)} found`],
  );
}

function valueAt(content: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], content);
}

/** A formula over named inputs, worked out by the JavaScript engine. */
function evaluate(formula: string, inputs: Readonly<Record<string, number>>): number {
  const code = formula.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-");
  if (!/^[\w\s+\-*/().]+$/.test(code)) throw new Error(`evaluate: no formula, got ${formula}`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- checked above, in a test
  return Number(new Function(...Object.keys(inputs), `return ${code}`)(...Object.values(inputs)));
}
