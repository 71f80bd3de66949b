import original from "../shop/dim_customer.ts";
import { spoiltContract } from "./spoiltContract.ts";

export default spoiltContract(original, { rename: { signup_channel: "channel" } });
