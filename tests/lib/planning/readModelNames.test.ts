import { describe, expect, it } from "vitest";
import { arimaName } from "../../../lib/forecasting/arimaTypes.ts";
import { etsName } from "../../../lib/forecasting/etsTypes.ts";
import { readArimaOrder, readEtsForm } from "../../../lib/planning/readModelNames.ts";

describe("the form behind a model's name", () => {
  it.each(["ETS(A,N,N)", "ETS(A,Ad,A)", "ETS(M,A,M)", "ETS(M,Md,N)"])("of %s", (name) => {
    expect(etsName(readEtsForm(name))).toBe(name);
  });

  it.each([
    ["ARIMA(1,0,0)", false],
    ["ARIMA(2,1,1)(0,1,1)[7]", false],
    ["ARIMA(0,1,2)(1,0,0)[7] with drift", true],
    ["ARIMA(1,0,0) with non-zero mean", true],
  ])("of %s", (name, constant) => {
    const order = readArimaOrder(name, 7);
    expect(order.constant).toBe(constant);
    expect(arimaName(order)).toBe(name);
  });

  it("is refused for what is no name", () => {
    expect(() => readEtsForm("ETS(X)")).toThrow(
      "readEtsForm: a name like ETS(A,N,A) is required, got ETS(X)",
    );
    expect(() => readArimaOrder("AR(1)", 7)).toThrow(
      "readArimaOrder: a name like ARIMA(1,0,0) is required, got AR(1)",
    );
  });
});
