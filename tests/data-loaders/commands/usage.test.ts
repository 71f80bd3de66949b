import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** What each npm script runs. */
const scripts = {
  start: "data-loaders/site/start.ts",
  preview: "data-loaders/site/preview.ts",
  dev: "data-loaders/site/dev.ts",
  build: "data-loaders/site/build.ts",
  snapshots: "data-loaders/snapshots.ts",
  data: "data-loaders/data.ts",
  method: "data-loaders/method.ts",
  report: "data-loaders/report.ts",
  export: "data-loaders/export.ts",
  bench: "bench/run.ts",
};

function run(script: keyof typeof scripts, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", scripts[script], ...options],
    { cwd: PROJECT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("--help", () => {
  it.each(Object.keys(scripts) as (keyof typeof scripts)[])(
    "npm run %s explains itself",
    (name) => {
      const { status, stdout, stderr } = run(name, "--help");
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout.split("\n")[0]).toMatch(new RegExp(`^npm (run )?(-s )?${name}`));
    },
  );
});

describe("a mistake in the call is one line and ends with 2", () => {
  const cases: [keyof typeof scripts, string[], string][] = [
    ["data", ["--bogus"], "data: unknown option --bogus; --help lists them"],
    ["data", ["-x"], "data: unknown option -x; --help lists them"],
    ["data", ["--scale", "-1"], "data: --scale must be a number above 0, got -1"],
    ["data", ["--scale", "abc"], "data: --scale must be a number above 0, got abc"],
    ["data", ["--scale"], "data: --scale needs a value; --help lists them"],
    ["data", ["--scale", "--seed", "2"], "data: --scale needs a value; --help lists them"],
    ["data", ["--scale="], "data: --scale needs a value; --help lists them"],
    ["data", ["--threads", "0"], "data: --threads must be a whole number above 0, got 0"],
    ["data", ["--threads", "1.5"], "data: --threads must be a whole number above 0, got 1.5"],
    [
      "data",
      ["--memory", "much"],
      "data: --memory must be a size such as 800MB or 1.2GB, got much",
    ],
    ["snapshots", ["--clean", "--verify"], "snapshots: one of --verify, --clean at a time, got 2"],
    ["report", [], "report: one page is required, got 0 (see --help)"],
    ["report", ["shop/executive", "--pfd", "x"], "report: unknown option --pfd; --help lists them"],
    ["report", ["shop/executive"], "report: --pdf FILE or --html FILE is required, got none"],
    ["export", ["--size", "7"], "export: --size must be one of 39, 10000, 100000, got 7"],
    [
      "export",
      ["--segments", "1"],
      "export: --segments must be a whole number from 2 to 10, got 1",
    ],
    ["export", ["--powerbi="], "export: --powerbi needs a value; --help lists them"],
    ["snapshots", ["--verifiy"], "snapshots: unknown option --verifiy; --help lists them"],
    ["snapshots", ["--verify=no"], "snapshots: --verify takes no value, got no; --help lists them"],
    ["snapshots", ["shop"], "snapshots: unexpected argument shop; --help lists them"],
    ["build", ["--fast"], "build: unknown option --fast; --help lists them"],
    ["start", ["--prot", "1"], "start: unknown option --prot; --help lists them"],
    [
      "preview",
      ["--port", "99999"],
      "preview: --port must be a whole number from 1 to 65535, got 99999",
    ],
    ["dev", ["--port", "8.5"], "dev: --port must be a whole number from 1 to 65535, got 8.5"],
    ["bench", ["--wirte"], "bench: unknown option --wirte; --help lists them"],
  ];
  it.each(cases)("npm run %s -- %j", (script, options, message) => {
    expect(run(script, ...options)).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });
});
