import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Serving } from "../../../data-loaders/site/serve.ts";

let folder: string;
let serving: Serving;
const occupied = createServer();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openbook-serve-"));
  await mkdir(join(folder, "shop"));
  await mkdir(join(folder, "_file"));
  await writeFile(join(folder, "index.html"), "home");
  await writeFile(join(folder, "404.html"), "not here");
  await writeFile(join(folder, "shop/executive.html"), `<p>${"executive ".repeat(500)}</p>`);
  await writeFile(join(folder, "_file/data.abcd1234.parquet"), "bytes");
  await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
  serving = await serve(folder, (occupied.address() as AddressInfo).port);
});
afterAll(async () => {
  serving.server.close();
  occupied.close();
  await rm(folder, { recursive: true });
});

describe("serve", () => {
  it("takes the next port when the one asked for is taken", () => {
    const taken = (occupied.address() as AddressInfo).port;
    expect(Number(new URL(serving.url).port)).toBeGreaterThan(taken);
  });

  it("answers clean URLs and compresses text", async () => {
    const response = await fetch(`${serving.url}/shop/executive`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-encoding")).toMatch(/br|gzip/);
    expect(await response.text()).toContain("executive");
  });

  it("answers an unknown path with the 404 page and status", async () => {
    const response = await fetch(`${serving.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("not here");
  });

  it("lets files with a hash in their name be kept, and pages be asked for again", async () => {
    const data = await fetch(`${serving.url}/_file/data.abcd1234.parquet`);
    expect(data.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await fetch(serving.url)).headers.get("cache-control")).toBe("no-cache");
  });
});
