import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PipelineError } from "../../pipeline/PipelineError.ts";

/** The files that a source reads from an installed npm package, as recorded in `data/`. */
export interface PackageFiles {
  readonly package: string;
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Where npm installs packages. */
const MODULES = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/**
 * Path of a data file inside an installed npm package, after checking that it is the recorded one.
 *
 * @param recorded - What `data/<system>/files.json` records.
 * @param name - File name below the package's `data` folder.
 * @param modules - Folder that packages are installed in.
 * @throws PipelineError when the file's sha256 differs from the recorded one.
 */
export function resolvePackageFile(
  recorded: PackageFiles,
  name: string,
  modules = MODULES,
): string {
  const path = packageFilePath(recorded, name, modules);
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const expected = recorded.files[name]?.sha256;
  if (sha256 === expected) return path;
  throw new PipelineError({
    source: name,
    file: path,
    rule: `the file must have the recorded sha256 ${expected}`,
    value: sha256,
    advice:
      `run npm ci to install ${recorded.package} ${recorded.version}; ` +
      "if newer data is wanted, review it and record its sha256 in data/flights/files.json",
  });
}

/** Path of a data file inside an installed npm package, unchecked. */
export function packageFilePath(recorded: PackageFiles, name: string, modules = MODULES): string {
  return join(modules, recorded.package, "data", name);
}
