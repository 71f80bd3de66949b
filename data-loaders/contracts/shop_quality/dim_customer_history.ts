import original from "../shop/dim_customer_history.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
