/** A number by channel and metric, nested one way or the other. */
export type Nested = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

interface Entry {
  readonly channel: string;
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** Channel first: `table["Email"]["roi"]`, what a report asks for. */
export function rowFirst(entries: readonly Entry[]): Nested {
  return Object.fromEntries(entries.map(({ channel, metrics }) => [channel, metrics]));
}

/** Metric first: `table["roi"]["Email"]`, what a data frame gives unless it is told otherwise. */
export function columnFirst(entries: readonly Entry[]): Nested {
  const names = [...new Set(entries.flatMap(({ metrics }) => Object.keys(metrics)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(entries.map(({ channel, metrics }) => [channel, metrics[name] ?? null])),
    ]),
  );
}

export interface ReportLine {
  readonly channel: string;
  readonly value: number | null;
}

/**
 * A metric of each channel, as a report reads it.
 *
 * @param table - Channel first.
 * @throws Error `KeyError: 'Email'` where the table has no such channel or metric.
 */
export function readReport(
  table: Nested,
  channels: readonly string[],
  metric: string,
): ReportLine[] {
  return channels.map((channel) => {
    const own = table[channel];
    if (own === undefined) throw new Error(`KeyError: '${channel}'`);
    const value = own[metric];
    if (value === undefined) throw new Error(`KeyError: '${metric}'`);
    return { channel, value };
  });
}
