import { readFileSync } from "node:fs";
import { describeMethod } from "../lib/methods/describeMethod.ts";
import type { Method } from "../lib/methods/types.ts";
import { UnknownMethodError } from "./methods/UnknownMethodError.ts";
import { loadMethod, loadMethods } from "./methods/loadMethods.ts";
import { printList, printMethod } from "./methods/printMethods.ts";
import { runBatch } from "./methods/runBatch.ts";
import { toJson } from "./methods/toJson.ts";

const USAGE = `npm run -s method -- list [--json]            every method
npm run -s method -- describe ID [--json]     what it takes, gives and assumes
npm run -s method -- ID < input.json          run it
npm run -s method -- --batch < cases.json     [{id, input}] to [{id, output} or {id, error}]

Numbers are JSON numbers, read and printed with every digit of a double. Where a method allows an
infinite argument, write "Infinity" or "-Infinity". NaN is never an input and never a result.`;

async function main(args: readonly string[]): Promise<string> {
  const json = args.includes("--json");
  const [command, id = ""] = args.filter((arg) => arg !== "--json");
  switch (command) {
    case undefined:
    case "help":
    case "--help":
      return USAGE;
    case "list": {
      const methods = await loadMethods();
      return json ? toJson(methods.map(listMethod)) : printList(methods);
    }
    case "describe": {
      const method = await loadMethod(id);
      return json ? toJson(describeMethod(method)) : printMethod(method);
    }
    case "--batch":
      return toJson(await runBatch(readJson()));
    default: {
      const method = await loadMethod(command);
      return toJson(await method.run(readJson()));
    }
  }
}

/** Ids, areas and schemas; `describe` has the rest. */
function listMethod(method: Method) {
  const { id, title, area, summary, input, output } = describeMethod(method);
  return { id, title, area, summary, input, output };
}

/** @throws SyntaxError naming what standard input should have held. */
function readJson(): unknown {
  const text = readFileSync(0, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SyntaxError(
      `method: standard input must hold JSON, got ${text.length} characters: ${(cause as Error).message}`,
      { cause },
    );
  }
}

try {
  const text = await main(process.argv.slice(2));
  process.stdout.write(`${text}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof UnknownMethodError ? 2 : 1;
}
