import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParameterValue, RowPages } from "../../lib/queries/types.ts";
import type { BakedSystem } from "./bakeSystem.ts";
import type { BakedFile } from "./findBakedFiles.ts";
import type { PageEach } from "./pageEach.ts";

/** One page of a parameterised file. */
export interface Place {
  /** Address: `/shop/product/7`. */
  readonly path: string;
  readonly title: string;
  /** Bound to the parameter. */
  readonly value: ParameterValue;
}

/** A parameterised page file and the pages that it becomes. */
export interface PlacedPage {
  /** `shop/product/[product].md` */
  readonly file: string;
  readonly system: string;
  readonly each: PageEach;
  readonly places: readonly Place[];
}

const FILE = "data/places.json";
/** The value is part of an address and of a file's name. */
const PLAIN = /^[\w-]+$/;

/**
 * The pages of a parameterised file, from the rows of its query.
 *
 * @throws Error that names the page when the query or a column is missing, a value cannot stand in an
 *   address, or two pages have the same.
 */
export function pagePlaces(system: BakedSystem, { pages: [file], each }: BakedFile): PlacedPage {
  const { query: name, value, title, parameter } = each!;
  const query = system.queries.find((candidate) => candidate.name === name);
  const [values, titles] = [query?.data[value], query?.data[title]];
  if (!values || !titles)
    throw new Error(
      `pagePlaces: ${file} must name a query of ${system.manifest.system} and two of its columns, got ${name}, ${value}, ${title}`,
    );
  const lost = values.find((each) => !PLAIN.test(String(each)));
  if (lost !== undefined)
    throw new Error(
      `pagePlaces: ${file} must have a value of letters, digits, - and _ in each row of ${name}, got ${String(lost)}`,
    );
  const places = values.map((each, row) => ({
    path: `/${file!.replace(`[${parameter}].md`, String(each))}`,
    title: String(titles[row]),
    value: each!,
  }));
  if (new Set(places.map(({ path }) => path)).size < places.length)
    throw new Error(`pagePlaces: ${file} must have one address for each row of ${name}`);
  return { file: file!, system: system.manifest.system, each: each!, places };
}

/** How a row finds its page. */
export function rowPagesOf({ file, each: { value, parameter } }: PlacedPage): RowPages {
  return { column: value, label: parameter, folder: `/${file.replace(/[^/]*$/, "")}` };
}

/** Where `publishData` writes what parameterised pages there are. */
export function placesFile(pagesDir: string): string {
  return join(pagesDir, FILE);
}

/** The parameterised pages, as last published; none before the first time. */
export function readPlaces(pagesDir: string): readonly PlacedPage[] {
  const file = placesFile(pagesDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PlacedPage[]) : [];
}
