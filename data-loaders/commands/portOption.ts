import { numberOption } from "./numberOption.ts";

export const PORT_OPTION = { port: { type: "string" } } as const;

/**
 * The port asked for with `--port`.
 *
 * @throws UsageError when it is not a port number.
 */
export function portOption(command: string, text = "4173"): number {
  return numberOption(text, {
    name: `${command}: --port`,
    rule: "a whole number from 1 to 65535",
    accepts: (port) => Number.isInteger(port) && port >= 1 && port <= 65_535,
  });
}
