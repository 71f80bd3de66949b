import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { readFile, writeFile } from "node:fs/promises";
import { command } from "../data-loaders/commands/command.ts";
import { UsageError } from "../data-loaders/commands/UsageError.ts";
import type { BenchModule, BenchResult } from "./types.ts";

const README = "bench/README.md";
const BEGIN = "<!-- results -->";
const END = "<!-- /results -->";

const usage = `
npm run bench -- [name…] [options]

Runs bench/<name>.bench.ts (all of them without a name) and prints value and bar.

  --write   keep the results in ${README}
  --list    names only
  --help    this text
`;
const options = { write: { type: "boolean" }, list: { type: "boolean" } } as const;

const names = readdirSync("bench")
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""));

await command({ name: "bench", usage, options, words: true }, async ({ write, list }, asked) => {
  if (list) return console.log(names.join("\n"));
  await runAll(asked.length > 0 ? asked : names, write === true);
});

async function runAll(asked: readonly string[], write: boolean): Promise<void> {
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`bench: no bench/${unknown[0]}.bench.ts; there are ${names.join(", ")}`);
  const sections: string[] = [];
  let missed = 0;
  for (const name of asked) {
    console.error(`bench: ${name}`);
    const { run } = (await import(`./${name}.bench.ts`)) as BenchModule;
    const results = await run();
    missed += results.filter((result) => !reached(result)).length;
    sections.push(`### ${name}\n\n${table(results)}`);
    console.log(`\n${sections.at(-1)}`);
  }
  if (write) await keep(asked, sections);
  if (missed > 0) {
    console.error(`bench: ${missed} bar(s) not reached`);
    process.exitCode = 1;
  }
}

function reached({ value, bar, atLeast }: BenchResult): boolean {
  if (bar === undefined) return true;
  return atLeast ? value >= bar : value <= bar;
}

function table(results: readonly BenchResult[]): string {
  const rows = results.map((result) =>
    [
      result.name,
      `${format(result.value)} ${result.unit}`.trim(),
      result.bar === undefined
        ? ""
        : `${result.atLeast ? "≥" : "≤"} ${result.bar} ${result.unit}`.trim(),
      result.bar === undefined ? "" : reached(result) ? "yes" : "**no**",
      result.detail ?? "",
    ].join(" | "),
  );
  return [
    "| what | measured | bar | reached | detail |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Replaces the sections that were run; the others stay. */
async function keep(asked: readonly string[], sections: readonly string[]): Promise<void> {
  const text = await readFile(README, "utf8");
  const [before, rest] = text.split(BEGIN) as [string, string];
  const [old, after] = rest.split(END) as [string, string];
  const kept = new Map(
    old
      .split(/^(?=### )/m)
      .filter((part) => part.startsWith("### "))
      .map((part) => [/^### (\S+)/.exec(part)![1]!, part.trim()]),
  );
  asked.forEach((name, i) => kept.set(name, sections[i]!));
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown CPU"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB.`;
  const body = names.flatMap((name) => kept.get(name) ?? []).join("\n\n");
  await writeFile(README, `${before}${BEGIN}\n\n${machine}\n\n${body}\n\n${END}${after}`);
}
