import { existsSync, readdirSync } from "node:fs";

/** Systems that quoted figures are held against: those with a register, their quality and their segments. */
export function askedSystems(): string[] {
  return readdirSync("lib/register", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [name, `${name}_quality`, `${name}_segments`])
    .filter((name) => existsSync(`data-loaders/systems/${name}.ts`));
}
