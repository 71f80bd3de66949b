import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardName } from "../../../src/embed/cardName.ts";
import { embedAddress, embedCode } from "../../../src/embed/embedCode.ts";

describe("a card's name", () => {
  test("is the given one, else from a fixed title, else from a fixed subtitle", () => {
    const title = () => "computed";
    expect(cardName({ id: "trend", title: "Revenue" })).toBe("trend");
    expect(cardName({ title: "Revenue by month", subtitle: "USD" })).toBe("revenue-by-month");
    expect(cardName({ title, subtitle: "Umsätze, in €" })).toBe("umsa-tze-in");
    expect(cardName({ title })).toBe("");
  });

  test("does not end in a word that needs the next one", () => {
    expect(
      cardName({ title: "Revenue of completed orders by month, USD; the shop as a whole" }),
    ).toBe("revenue-of-completed-orders-by-month-usd");
  });

  test("ends with a whole word, at 48 letters at most", () => {
    expect(cardName({ title: "Flights by arrival delay in steps of five minutes; negative" })).toBe(
      "flights-by-arrival-delay-in-steps-of-five",
    );
  });

  test("is its own name, and safe in an address", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const name = cardName({ title });
        expect(name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(cardName({ title: name })).toBe(name);
      }),
    );
  });
});

describe("the code of a frame", () => {
  test("keeps the filters and replaces an earlier card", () => {
    expect(embedAddress("https://x.org/a/b?v=1&from=2025-01-01&embed=old#part", "new")).toBe(
      "https://x.org/a/b?v=1&from=2025-01-01&embed=new",
    );
  });

  test("quotes what would end an attribute", () => {
    expect(embedCode("https://x.org/a?v=1", "c", 'A "B" <c> & d')).toBe(
      '<iframe src="https://x.org/a?v=1&amp;embed=c" title="A &quot;B&quot; &lt;c> &amp; d" width="100%" height="480" loading="lazy" style="border:0"></iframe>',
    );
  });
});
