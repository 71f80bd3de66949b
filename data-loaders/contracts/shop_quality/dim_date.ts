import original from "../shop/dim_date.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
