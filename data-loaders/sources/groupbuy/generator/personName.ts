import { names } from "../../shop/generator/names.ts";

/** An invented name, the same for the same user in every build. */
export function personName(id: number): string {
  const first = names.first[(id * 7) % names.first.length]!;
  const last = names.last[(id * 13 + Math.floor(id / names.first.length)) % names.last.length]!;
  return `${first} ${last}`;
}
