import original from "../shop/data_dictionary.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
