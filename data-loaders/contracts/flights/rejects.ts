import { rejectsContract } from "../../pipeline/rejectsContract.ts";

export default rejectsContract({
  row: "Row of the raw file, from 1, or the code of the airport.",
});
