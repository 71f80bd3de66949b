import contract from "./groups.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
