import {
  readArguments,
  type Arguments,
  type CommandDefinition,
  type OptionTypes,
} from "./readArguments.ts";
import { UsageError } from "./UsageError.ts";

const HELP = { help: { type: "boolean", short: "h" } } as const;

export interface Command<T extends OptionTypes> extends CommandDefinition<T> {
  /** What `--help` prints. */
  readonly usage: string;
}

/**
 * Runs a command line: `--help` prints the usage; a mistake in the call becomes one line and exit
 * code 2, a failure its message and exit code 1.
 */
export async function command<T extends OptionTypes>(
  definition: Command<T>,
  main: (values: Arguments<T>["values"], words: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const options = { ...definition.options, ...HELP };
  try {
    const { values, positionals } = readArguments(
      { ...definition, options },
      process.argv.slice(2),
    );
    if ("help" in values && values.help) process.stdout.write(`${definition.usage.trim()}\n`);
    else await main(values, positionals);
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Our own messages name their function; a `TypeError` without one is a defect: show where. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isKind = error instanceof TypeError || error instanceof ReferenceError;
  const isDefect = isKind && !/^[\w.-]+: /.test(error.message);
  return isDefect ? (error.stack ?? error.message) : error.message;
}
