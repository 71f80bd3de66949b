import { rejectsContract } from "../../pipeline/rejectsContract.ts";

export default rejectsContract({ row: "Line of the file, from 1, without the header." });
