import { forecastContracts } from "../../planning/forecastContracts.ts";

export default forecastContracts.model;
