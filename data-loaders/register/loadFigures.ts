import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { QuotedFigure } from "../../lib/register/types.ts";

/** A quoted figure with its id and the system whose text it stands in. */
export interface RegisteredFigure extends QuotedFigure {
  readonly id: string;
  readonly system: string;
}

const ROOT = new URL("../../lib/register/", import.meta.url);

/**
 * Every quoted figure: the files `lib/register/<system>/<id>.ts`, by system and id.
 *
 * @throws Error naming a file without a figure.
 */
export async function loadFigures(): Promise<RegisteredFigure[]> {
  const files = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: system }) =>
      readdirSync(new URL(`${system}/`, ROOT)).map((file) => ({ system, file })),
    )
    .sort((a, b) => (join(a.system, a.file) < join(b.system, b.file) ? -1 : 1));
  return Promise.all(
    files.map(async ({ system, file }) => {
      const path = new URL(`${system}/${file}`, ROOT).href;
      const module = (await import(path)) as { default?: QuotedFigure };
      if (!module.default?.quote)
        throw new Error(`loadFigures: ${path} must default-export a figure, got none`);
      return { ...module.default, id: basename(file, ".ts"), system };
    }),
  );
}
