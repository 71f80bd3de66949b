import original from "../shop/fact_order.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
