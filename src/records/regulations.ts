export { REGULATION_MAP_VERSION, type Regulation, regulationsFor } from "../policy/regulations/regulations.js";
