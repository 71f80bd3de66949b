import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../../../data-loaders/pipeline/build.ts";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { PipelineError } from "../../../data-loaders/pipeline/PipelineError.ts";
import type { Log } from "../../../data-loaders/pipeline/types.ts";

/** A throw-away project with the system `garden`, and a root to build it into. */
export interface Fixture {
  readonly project: string;
  readonly root: string;
  readonly messages: string[];
  build(options?: Partial<BuildOptions>): ReturnType<typeof buildSystem>;
  /** The error that a build ends with. */
  failure(options?: Partial<BuildOptions>): Promise<PipelineError>;
  read(path: string): string;
  write(path: string, content: string | Buffer): void;
  /** Replaces text in a file of the project; the text must be there. */
  edit(path: string, from: string, to: string): void;
  remove(): void;
}

const GARDEN = fileURLToPath(new URL("./garden/", import.meta.url));

/** Copies the garden project: three sources, a cleaning step, two published tables and rejects. */
export function createFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), "openbook-garden-"));
  const [project, root] = [join(folder, "project"), join(folder, "root")];
  cpSync(GARDEN, project, { recursive: true });
  const messages: string[] = [];
  const log: Log = {
    info: (message) => messages.push(message),
    warn: (message) => messages.push(message),
    progress: () => undefined,
  };
  const build = (options: Partial<BuildOptions> = {}) =>
    buildSystem("garden", { root, projectRoot: project, log, ...options });
  const read = (path: string) => readFileSync(join(project, path), "utf8");
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  };
  return {
    project,
    root,
    messages,
    build,
    failure: (options) =>
      build(options).then(
        () => {
          throw new Error("createFixture: the build must fail, got a result");
        },
        (error: unknown) => {
          if (error instanceof PipelineError) return error;
          throw error;
        },
      ),
    read,
    write,
    edit(path, from, to) {
      if (!read(path).includes(from))
        throw new Error(`createFixture: ${path} must contain ${from}, got ${read(path)}`);
      write(path, read(path).replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
