import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./UsageError.ts";

/** Options by name, as `parseArgs` takes them. */
export type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

export interface CommandDefinition<T extends OptionTypes> {
  /** What the npm script is called. */
  readonly name: string;
  readonly options: T;
  /** Whether words that are no options are taken; default false. */
  readonly words?: boolean;
}

export type Arguments<T extends OptionTypes> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>;

/**
 * A command's options and words.
 *
 * `parseArgs` in its strict mode refuses `--scale -1` before anybody can say what is wrong with
 * the value, so its tokens are checked here.
 *
 * @throws UsageError naming the option or word.
 */
export function readArguments<T extends OptionTypes>(
  { name, options, words = false }: CommandDefinition<T>,
  args: readonly string[],
): Arguments<T> {
  const found = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of found.tokens) {
    const problem =
      token.kind === "option"
        ? optionProblem(options, token)
        : token.kind === "positional" && !words && `unexpected argument ${token.value}`;
    if (problem) throw new UsageError(`${name}: ${problem}; --help lists them`);
  }
  // Checked above: a string option holds text, a flag true.
  return { values: found.values, positionals: found.positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionProblem(options: OptionTypes, token: OptionToken): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  if (!Object.hasOwn(options, name)) return `unknown option ${rawName}`;
  if (options[name]!.type === "boolean")
    return value === undefined ? undefined : `${rawName} takes no value, got ${value}`;
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
  return isMissing ? `${rawName} needs a value` : undefined;
}
