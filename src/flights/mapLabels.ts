/** A place to name on a map, in pixels. */
export interface MapPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The larger are named first. */
  readonly size: number;
}

/** A name and where it stands, beside its place. */
export interface MapLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT = 11;
/** Width of a capital letter at that size, rounded up. */
const LETTER = 8;
/** A dot and the air around it. */
const DOT = 4;

/**
 * Names for the largest places, each right, left, above or below its dot, so that no name touches
 * another one, a larger place's dot, or the edge; places without room stay without a name.
 */
export function mapLabels(
  places: readonly MapPlace[],
  {
    width,
    height,
    most,
  }: { readonly width: number; readonly height: number; readonly most: number },
): MapLabel[] {
  const ranked = places.toSorted((a, b) => b.size - a.size).slice(0, most);
  const taken = ranked.map(({ x, y }) => boxOf(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    taken.every((other) => !overlap(box, other));
  return ranked.flatMap((place) => {
    const found = positionsOf(place).find(({ box }) => isFree(box));
    if (!found) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function positionsOf({ name, x, y }: MapPlace): { label: MapLabel; box: Box }[] {
  const w = name.length * LETTER;
  const beside = DOT + 1;
  const below = y + DOT + FONT / 2;
  const above = y - DOT - FONT / 2;
  return [
    {
      label: { name, x: x + beside, y, anchor: "start" as const },
      box: boxOf(x + beside, y - FONT / 2, w, FONT),
    },
    {
      label: { name, x: x - beside, y, anchor: "end" as const },
      box: boxOf(x - beside - w, y - FONT / 2, w, FONT),
    },
    ...[above, below].map((middle) => ({
      label: { name, x, y: middle, anchor: "middle" as const },
      box: boxOf(x - w / 2, middle - FONT / 2, w, FONT),
    })),
  ];
}

const boxOf = (left: number, top: number, width: number, height: number): Box => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
