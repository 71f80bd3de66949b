import original from "../shop/dim_category.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
