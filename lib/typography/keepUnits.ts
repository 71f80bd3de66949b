const SPACE_BEFORE_UNIT = /(\d) (?=%|(?:ms|min|s|h|kB|MB|GB|mi)\b)/g;

/** A text in which no line breaks between a number and its unit. */
export const keepUnits = (text: string): string => text.replace(SPACE_BEFORE_UNIT, "$1\u00a0");
