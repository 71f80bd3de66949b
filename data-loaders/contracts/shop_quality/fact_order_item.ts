import original from "../shop/fact_order_item.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
