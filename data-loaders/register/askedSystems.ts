import { existsSync, readdirSync } from "node:fs";

/** Systems that quoted figures are held against: those with a register, and their quality systems. */
export function askedSystems(): string[] {
  return readdirSync("lib/register", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [name, `${name}_quality`])
    .filter((name) => existsSync(`data-loaders/systems/${name}.ts`));
}
