import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { likeModel } from "./likeModel.ts";
import type { Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";

/** The models in a folder, by name; a file may say that it is like another one. */
export function readModels(folder: string, projectRoot: string): Model[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith(".sql"))
    .sort()
    .map((entry) => readModel(join(folder, entry), projectRoot));
}

function readModel(file: string, projectRoot: string): Model {
  const place = relative(projectRoot, file);
  const text = readFileSync(file, "utf8");
  return likeModel(basename(file, ".sql"), place, text, (like) => {
    const other = like.includes("/") ? join("..", like) : like;
    const target = join(dirname(file), `${other}.sql`);
    if (!existsSync(target) || target === file)
      throw new PipelineError({
        ...{ file: place, value: like },
        rule: "@like must name another model: <name> or <system>/<name>",
      });
    return readModel(target, projectRoot);
  });
}
