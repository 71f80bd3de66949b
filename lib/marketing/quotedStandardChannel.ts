import { knownChannels, otherChannel } from "./channelAliases.ts";

/** The map as the source text prints it; `EMAIL` can never match, because keys are looked up in lower case. */
const quotedMap: Readonly<Record<string, string>> = {
  email: "Email",
  "e-mail": "Email",
  EMAIL: "Email",
  social: "Social Media",
  socialmedia: "Social Media",
  "paid search": "Paid Search",
  ppc: "Paid Search",
};

/**
 * The channel as the source text's function finds it: lower case first, then the map, then the list
 * of valid names, in which nothing in lower case stands. A right name that the map does not hold
 * becomes `Other`.
 */
export function quotedStandardChannel(text: string): string {
  const lowered = text.toLowerCase().trim();
  const mapped = quotedMap[lowered] ?? lowered;
  return (knownChannels as readonly string[]).includes(mapped) ? mapped : otherChannel;
}
