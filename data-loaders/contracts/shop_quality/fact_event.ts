import original from "../shop/fact_event.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
