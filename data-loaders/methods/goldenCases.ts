import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../tests/golden/", import.meta.url));

/** One call with the values it must have, and where those come from. */
export interface GoldenCase {
  readonly id: string;
  readonly area: string;
  readonly input: unknown;
  /** Path in the result → value. */
  readonly expect: Readonly<Record<string, number | string | boolean | null>>;
  /** Default `{relative: 1e-9}`; an absolute one says why. */
  readonly tolerance?: { relative?: number; absolute?: number; why?: string };
  /** Tool, version and call, or the publication. */
  readonly source: string;
}

/**
 * Every case of `tests/golden/<area>/<id>.json`. `{"$data": "name"}` in an input stands for the
 * content of `tests/golden/data/<name>.json`.
 */
export function goldenCases(): GoldenCase[] {
  return goldenFiles().flatMap((path) => {
    const cases = JSON.parse(readFileSync(path, "utf8")) as Omit<GoldenCase, "id" | "area">[];
    const where = { id: basename(path, ".json"), area: basename(dirname(path)) };
    return cases.map((item) => ({ ...item, ...where, input: withData(item.input) }));
  });
}

/** The files that hold reference cases, sorted. */
export function goldenFiles(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "data" && entry.name !== "special")
    .flatMap(({ name }) =>
      readdirSync(join(ROOT, name))
        .filter((file) => file.endsWith(".json"))
        .map((file) => join(ROOT, name, file)),
    )
    .sort();
}

const loaded = new Map<string, unknown>();

function withData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withData);
  if (typeof value !== "object" || value === null) return value;
  const { $data } = value as { $data?: string };
  if ($data !== undefined) return readData($data);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withData(item)]));
}

function readData(name: string): unknown {
  if (!loaded.has(name))
    loaded.set(name, JSON.parse(readFileSync(join(ROOT, "data", `${name}.json`), "utf8")));
  return loaded.get(name);
}
