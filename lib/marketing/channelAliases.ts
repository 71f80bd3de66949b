/** The channels that a campaign can have; what is none of them is `Other`. */
export const knownChannels = [
  "Email",
  "Social Media",
  "Paid Search",
  "Display",
  "Mobile Push",
] as const;

/** Where an unknown channel goes. */
export const otherChannel = "Other";

/**
 * Spellings and the channel that each stands for. Spellings are in lower case and without blanks
 * around them, as `normalizeChannel` leaves them; each channel is a spelling of itself.
 */
export const channelAliases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(knownChannels.map((channel) => [channel.toLowerCase(), channel])),
  "e-mail": "Email",
  social: "Social Media",
  socialmedia: "Social Media",
  search: "Paid Search",
  ppc: "Paid Search",
  push: "Mobile Push",
  mobilepush: "Mobile Push",
};
