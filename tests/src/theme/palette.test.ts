import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Rgb = readonly [number, number, number];

const css = readFileSync("pages/theme/colors.css", "utf8");
const light = variables(css.slice(css.indexOf(":root {")));
const systemDark = variables(css.slice(css.indexOf(':root:not([data-theme="light"]) {')));
const chosenDark = variables(css.slice(css.indexOf(':root[data-theme="dark"] {')));
const themes = [
  { name: "light", colors: light },
  { name: "dark", colors: { ...light, ...chosenDark } },
];

function variables(block: string): Record<string, string> {
  const body = block.slice(0, block.indexOf("}"));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );
}

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return Math.max(x, y) / Math.min(x, y);
}

/** Machado, Oliveira & Fernandes (2009), severity 1. */
const VISION: Record<string, readonly Rgb[]> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, vision: string): Rgb {
  const [r, g, b] = linear(hex);
  const limit = (value: number) => Math.min(1, Math.max(0, value));
  return VISION[vision]!.map((row) =>
    limit(row[0] * r + row[1] * g + row[2] * b),
  ) as unknown as Rgb;
}

/** OKLab (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const series = (colors: Record<string, string>) =>
  [1, 2, 3, 4, 5, 6].map((n) => colors[`series-${n}`]!);

test("the chosen dark theme and the system's are the same", () => {
  expect(Object.keys(chosenDark).length).toBeGreaterThan(30);
  expect(systemDark).toEqual(chosenDark);
});

describe.each(themes)("the $name theme", ({ colors }) => {
  test.each(["ink", "ink-soft", "ink-muted", "accent", "good", "warn", "bad"])(
    "%s can be read on every background (4.5 : 1)",
    (name) => {
      for (const back of ["paper", "surface", "sunk"])
        expect(contrast(colors[name]!, colors[back]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("text can be read on notices and chosen controls (4.5 : 1)", () => {
    for (const back of ["warn-soft", "bad-soft", "accent-soft"])
      expect(contrast(colors["ink"]!, colors[back]!)).toBeGreaterThanOrEqual(4.5);
    for (const back of ["warn-soft", "bad-soft", "accent-soft"])
      expect(contrast(colors["accent"]!, colors[back]!)).toBeGreaterThanOrEqual(4.5);
  });

  test("categories and control borders stand out from the surface (3 : 1)", () => {
    for (const color of [...series(colors), colors["rule-strong"]!])
      expect(contrast(color, colors["surface"]!)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISION))("categories differ under %s (0.12 in OKLab)", (vision) => {
    const labs = series(colors).map((color) => oklab(seen(color, vision)));
    for (const [index, lab] of labs.entries())
      for (const other of labs.slice(index + 1))
        expect(distance(lab, other)).toBeGreaterThanOrEqual(0.12);
  });

  test.each(Object.keys(VISION))("the ramp's lightness runs one way under %s", (vision) => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => oklab(seen(colors[`ramp-${n}`]!, vision))[0]);
    const direction = Math.sign(steps[6]! - steps[0]!);
    for (const [index, step] of steps.slice(1).entries())
      expect(direction * (step - steps[index]!)).toBeGreaterThan(0.02);
  });

  test.each(Object.keys(VISION))("both ends of the diverging ramp differ under %s", (vision) => {
    const at = (n: number) => oklab(seen(colors[`diverge-${n}`]!, vision));
    for (const n of [1, 2]) expect(distance(at(n), at(8 - n))).toBeGreaterThan(0.1);
  });
});
