import contract from "./users.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
