import { existsSync } from "node:fs";
import { locateNdjsonFault } from "./locateNdjsonFault.ts";
import { PipelineError, type FaultDetails } from "./PipelineError.ts";

type Place = Pick<FaultDetails, "system" | "table" | "source" | "file">;

/**
 * Turns DuckDB's message about a file, a value or a statement into a PipelineError with file,
 * line, rule, value and what to do. The original error is its cause.
 *
 * @param place - What was being made; its `file` is used when the message names none.
 */
export function explainReadError(error: unknown, place: Place): PipelineError {
  if (error instanceof PipelineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const details =
    missingFile(message) ?? csvFault(message) ?? jsonFault(message) ?? parquetFault(message);
  const fallback = { rule: message.trim().split("\n\nLINE")[0]!.replaceAll("\n", "; ") };
  return new PipelineError({ ...place, ...(details ?? fallback) }, { cause: error });
}

function missingFile(message: string): FaultDetails | undefined {
  const file = /No files found that match the pattern "(.+?)"/.exec(message)?.[1];
  return (file && {
    file,
    rule: "the raw file must exist",
    value: "no such file",
    advice: "restore the file, or remove its folder to land the source again",
  }) as FaultDetails | undefined;
}

function csvFault(message: string): FaultDetails | undefined {
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (!line) return undefined;
  const file = /^\s*file = (.+)$/m.exec(message)?.[1];
  const original = /Original Line: (.*)/.exec(message)?.[1];
  const at = { file, line: Number(line) };
  const cast = /Could not convert string "(.*?)" to '?(\w+)/.exec(message);
  if (cast)
    return {
      ...at,
      column: /converting column "(.+?)"/.exec(message)?.[1],
      rule: `column ${/converting column "(.+?)"/.exec(message)?.[1]} must be ${cast[2]}`,
      value: JSON.stringify(cast[1]),
      advice: "correct the value, or read the column as varchar and let a rule decide",
    };
  if (/not utf-8/i.test(message))
    return {
      ...at,
      rule: "the file must be UTF-8",
      value: original,
      advice: "convert the file to UTF-8",
    };
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/i.exec(message);
  if (columns)
    return {
      ...at,
      rule: `a line must have ${columns[1]} fields`,
      value: `${columns[2]}: ${original}`,
      advice: "correct the line: a comma or a quote is missing or too many",
    };
  const reason = message.split("\n").find((text) => text && !/CSV Error|Original Line/.test(text));
  return { ...at, rule: reason ?? "the line must be valid CSV", value: original };
}

function jsonFault(message: string): FaultDetails | undefined {
  const found =
    /(?:Malformed JSON|JSON transform error) in file "(.+?)", (?:at byte \d+ )?in line (\d+): (.*)/.exec(
      message,
    );
  if (!found) return undefined;
  const [, file, line, reason] = found;
  const value = /"([^"]*)"\s*$/.exec(reason!)?.[1];
  // DuckDB's line is approximate (off by one, or the line of a block): look for it in the file.
  const exact = existsSync(file!) ? locateNdjsonFault(file!, value) : undefined;
  return {
    file,
    line: exact?.line ?? Number(line),
    rule: exact?.rule ?? reason!.trim(),
    value: exact?.value ?? (value && JSON.stringify(value)),
    advice: "correct or remove the line; a cut last line means that the writer was interrupted",
  };
}

function parquetFault(message: string): FaultDetails | undefined {
  const file = /(?:end of file|File) '(.+?)'(?: too small)?/.exec(message)?.[1];
  const damaged =
    /No magic bytes|too small to be a Parquet file|Out of buffer|TProtocolException|ZSTD|Snappy|Failed to read|don't know what type|Corrupt/i;
  if (!damaged.test(message)) return undefined;
  return {
    ...(file && { file }),
    rule: "the Parquet file must be complete and undamaged",
    value: message.split("\n")[0]!.trim(),
    advice: "fetch the file again (npm ci for a file of a package) and compare its checksum",
  };
}
