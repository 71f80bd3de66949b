import { channelAliases, otherChannel } from "./channelAliases.ts";

/** A spelling as the map holds it: lower case, no blanks around it. */
export const normalizeChannel = (text: string): string => text.trim().toLowerCase();

/**
 * The channel that a spelling stands for; `Other` when the map does not know it.
 *
 * @param aliases - Normalised spelling → channel.
 */
export function standardChannel(
  text: string,
  aliases: Readonly<Record<string, string>> = channelAliases,
): string {
  const spelling = normalizeChannel(text);
  return Object.hasOwn(aliases, spelling) ? aliases[spelling]! : otherChannel;
}
