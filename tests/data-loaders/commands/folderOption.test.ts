import { expect, it } from "vitest";
import { folderOption } from "../../../data-loaders/commands/folderOption.ts";

it("takes a folder that is there, or not yet", () => {
  expect(folderOption("docs", "export: --out")).toBe("docs");
  expect(folderOption("docs/nothing", "export: --out")).toBe("docs/nothing");
});

it("refuses a file and an empty text", () => {
  expect(() => folderOption("package.json", "export: --out")).toThrow(
    "export: --out must be a folder, got the file package.json",
  );
  expect(() => folderOption(" ", "export: --out")).toThrow(
    "export: --out must be a folder, got an empty text",
  );
});
