import contract from "./orders.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
