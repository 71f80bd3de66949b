import contract from "./vendors.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
