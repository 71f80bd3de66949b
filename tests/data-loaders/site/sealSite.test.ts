import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sealPage } from "../../../data-loaders/site/sealSite.ts";

const html = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<script>one()</script>
</head><body><script type="module">two({"path":"../_file/data/shop/baked/executive.1a2b.json"})</script></body></html>`;

describe("sealPage", () => {
  const sealed = sealPage(html, "/shop/executive");

  it("states the language and lets the reader zoom", () => {
    expect(sealed).toContain('<html lang="en">');
    expect(sealed).toContain('content="width=device-width, initial-scale=1"');
  });

  it("allows exactly the page's own inline scripts", () => {
    for (const script of ["one()", 'two({"path":"../_file/data/shop/baked/executive.1a2b.json"})'])
      expect(sealed).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(sealed).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });

  it("starts loading the fonts of the first paint, relative to the page", () => {
    expect(sealed).toContain('rel="preload" as="font"');
    expect(sealed).toContain('href="../_file/openbook/fonts/inter-latin-wght-normal.woff2"');
    expect(sealed).not.toContain("jetbrains-mono");
  });

  it("starts loading the baked results", () => {
    expect(sealed).toContain(
      '<link rel="preload" as="fetch" crossorigin href="../_file/data/shop/baked/executive.1a2b.json">',
    );
  });

  it("lets only pages that use Arquero compile expressions", () => {
    expect(sealed).not.toContain("'unsafe-eval'");
    const link = '<link rel="modulepreload" href="./_npm/arquero@8.0.3/1a2b.js">';
    expect(sealPage(html.replace("</head>", `${link}</head>`), "/")).toContain("'unsafe-eval'");
  });

  it("allows no other origin", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(sealed)?.[1] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
