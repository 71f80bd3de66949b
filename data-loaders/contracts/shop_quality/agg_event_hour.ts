import original from "../shop/agg_event_hour.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
