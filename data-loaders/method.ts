import { describeMethod } from "../lib/methods/describeMethod.ts";
import type { Method } from "../lib/methods/types.ts";
import { command } from "./commands/command.ts";
import { UsageError } from "./commands/UsageError.ts";
import { loadMethod, loadMethods } from "./methods/loadMethods.ts";
import { printList, printMethod } from "./methods/printMethods.ts";
import { readInput } from "./methods/readInput.ts";
import { runBatch } from "./methods/runBatch.ts";
import { toJson } from "./methods/toJson.ts";

const usage = `
npm run -s method -- list [--json]            every method
npm run -s method -- describe ID [--json]     what it takes, gives and assumes
npm run -s method -- ID < input.json          run it; ID input.json reads the file too
npm run -s method -- --batch < cases.json     [{id, input}] to [{id, output} or {id, error}]

Numbers are JSON numbers, read and printed with every digit of a double. Where a method allows an
infinite argument, write "Infinity" or "-Infinity". NaN is never an input and never a result.
Exit codes: 0 answered, also when the answer is "undefined"; 1 the input does not fit; 2 no such
method or option.
`;

interface Flags {
  readonly json?: boolean | undefined;
  readonly batch?: boolean | undefined;
}

async function answer({ json, batch }: Flags, words: readonly string[]): Promise<string> {
  const [task, argument] = words;
  const extra = words[batch ? 1 : 2];
  if (extra !== undefined) throw new UsageError(`method: no further argument, got ${extra}`);
  if (batch) return toJson(await runBatch(readInput(task)));
  if (task === undefined || task === "help") return usage.trim();
  if (task === "list") return list(argument, json);
  if (task !== "describe") {
    const method = await loadMethod(task);
    return toJson(await method.run(readInput(argument)));
  }
  if (argument === undefined)
    throw new UsageError("method: describe must be given an id, got none");
  const method = await loadMethod(argument);
  return json ? toJson(describeMethod(method)) : printMethod(method);
}

async function list(extra: string | undefined, json?: boolean): Promise<string> {
  if (extra !== undefined) throw new UsageError(`method: list takes only --json, got ${extra}`);
  const methods = await loadMethods();
  return json ? toJson(methods.map(listMethod)) : printList(methods);
}

/** Ids, areas and schemas; `describe` has the rest. */
function listMethod(method: Method) {
  const { id, title, area, summary, input, output } = describeMethod(method);
  return { id, title, area, summary, input, output };
}

const options = { json: { type: "boolean" }, batch: { type: "boolean" } } as const;

await command({ name: "method", usage, options, words: true }, async (flags, words) => {
  process.stdout.write(`${await answer(flags, words)}\n`);
});
