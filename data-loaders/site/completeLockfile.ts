import { readFile, writeFile } from "node:fs/promises";
import { command } from "../commands/command.ts";

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
}

interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const FILE = "package-lock.json";
const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "openbsd",
  "openharmony",
  "win32",
  "wasi",
];
const PROCESSORS: Readonly<Record<string, string>> = {
  "arm-eabi": "arm",
  "arm-gnueabihf": "arm",
  "arm-musleabihf": "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
  wasm32: "wasm32",
};

const usage = "npm run lockfile: adds the binary packages of other platforms to package-lock.json";

/**
 * Adds the binary packages of other platforms that a registry without them left out of the
 * lockfile; `npm ci` refuses a lockfile that lacks one. They are optional and only fetched where
 * they fit.
 */
await command({ name: "lockfile", usage, options: {} }, async () => {
  const lockfile = JSON.parse(await readFile(FILE, "utf8")) as Lockfile;
  const added = missingBinaries(lockfile);
  Object.assign(lockfile.packages, added);
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lockfile.packages = Object.fromEntries(sorted);
  await writeFile(FILE, `${JSON.stringify(lockfile, undefined, 2)}\n`);
  console.log(`${FILE}: ${Object.keys(added).length} packages of other platforms added`);
});

function missingBinaries({ packages }: Lockfile): Record<string, LockedPackage> {
  const found: Record<string, LockedPackage> = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      const places = [`node_modules/${name}`, `${path}/node_modules/${name}`];
      const isLocked = places.some((place) => packages[place]?.version === version);
      if (platform === undefined || isLocked || !/^\d/.test(version)) continue;
      const place = places[0]! in packages ? places[1]! : places[0]!;
      found[place] = { version, ...platform, optional: true };
    }
  return found;
}

/** `@rollup/rollup-linux-x64-musl` → Linux on x64 with musl; undefined when it is no binary. */
function platformOf(name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> | undefined {
  const words = name.split("/").at(-1)!;
  const system = SYSTEMS.find((word) => new RegExp(`(^|-)${word}(-|$)`).test(words));
  const processor = Object.keys(PROCESSORS).find((word) =>
    new RegExp(`(^|-)${word}(-|$)`).test(words),
  );
  if (system === undefined || processor === undefined) return undefined;
  const libc = words.endsWith("musl")
    ? ["musl"]
    : words.endsWith("gnu") && system === "linux"
      ? ["glibc"]
      : undefined;
  return {
    os: [system],
    cpu: [PROCESSORS[processor]!],
    ...(libc && { libc }),
  };
}
