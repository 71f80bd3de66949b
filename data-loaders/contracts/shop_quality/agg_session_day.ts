import original from "../shop/agg_session_day.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original);
