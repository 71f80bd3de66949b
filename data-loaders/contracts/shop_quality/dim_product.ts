import original from "../shop/dim_product.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original, {
  retype: { rating_rate: "double" },
  add: [
    {
      name: "stock_on_hand",
      type: "integer",
      nullable: true,
      description: "A column that nobody announced.",
    },
  ],
});
