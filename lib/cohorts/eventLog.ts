/** Value of an event's property; null: the event has none. */
export type PropertyValue = string | number | boolean | null;

/** Events as columns of equal length, in any order. */
export interface EventLog {
  readonly user: readonly string[];
  /** Names of the events. */
  readonly event: readonly string[];
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: ArrayLike<number>;
  readonly properties?: Readonly<Record<string, readonly PropertyValue[]>> | undefined;
}

/**
 * Checks that the columns of a log are equally long.
 *
 * @param id - Method on whose behalf.
 * @throws RangeError naming the column.
 */
export function requireEventLog(id: string, { user, event, time, properties }: EventLog): void {
  const columns: [string, ArrayLike<unknown>][] = [
    ["event", event],
    ["time", time],
    ...Object.entries(properties ?? {}).map(([name, values]): [string, ArrayLike<unknown>] => [
      `properties.${name}`,
      values,
    ]),
  ];
  for (const [name, values] of columns)
    if (values.length !== user.length)
      throw new RangeError(
        `${id}: events.${name} must hold one value per events.user = ${user.length}, got ${values.length}`,
      );
}

/**
 * The values of one property.
 *
 * @throws RangeError when the log has no such property.
 */
export function propertyOf(id: string, log: EventLog, name: string): readonly PropertyValue[] {
  const known = log.properties ?? {};
  if (Object.hasOwn(known, name)) return known[name]!;
  const names = Object.keys(known).join(", ") || "none";
  throw new RangeError(`${id}: events.properties must hold ${JSON.stringify(name)}, got ${names}`);
}
