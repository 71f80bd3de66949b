import { unitPower } from "./unitPower.ts";

/** Largest absolute number in a value, list, matrix or record of moments; 0 for other things. */
export function sizeOf(value: unknown): number {
  if (typeof value === "number") return Math.abs(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = value as unknown as ArrayLike<unknown>;
    let most = 0;
    for (let i = 0; i < list.length; i++) most = Math.max(most, sizeOf(list[i]));
    return most;
  }
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((most, [key, item]) => {
    if (typeof item !== "number") return Math.max(most, sizeOf(item));
    const power = unitPower[key] ?? 0;
    return power === 0 ? most : Math.max(most, Math.abs(item) ** (1 / power));
  }, 0);
}
