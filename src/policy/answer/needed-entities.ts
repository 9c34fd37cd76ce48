import type { Entity } from "../direction/find-entities.js";
import type { SetName } from "../direction/tables/entities.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { Question } from "./read-question.js";

/** Of these types a clause answers only when it names the very thing: health data is not answered by political opinions. */
const NEEDS: Readonly<Record<SetName, ReadonlySet<ProvisionType>>> = {
  "data categories": new Set(["data-collection", "sensitive-data", "biometric-data", "profiling"] as const),
  recipients: new Set(PROVISION_FAMILIES.sharing),
  purposes: new Set(["data-use"] as const),
  countries: new Set(["international-transfer", "jurisdiction", "choice-of-law"] as const),
};

/** Names that say no more than their type does. */
const SAME_AS_TYPE: ReadonlySet<string> = new Set([
  ...["third parties", "partners", "service providers", "affiliates", "law enforcement", "employers", "administrators"],
  ...[
    "files",
    "photos",
    "videos",
    "messages",
    "prompts",
    "name",
    "e-mail address",
    "contacts",
    "usage data",
    "passwords",
  ],
  ...["device data", "other users", "social networks"],
  ...["schools", "buyers", "data brokers", "regulators", "biometrics", "location", "public", "parents"],
]);

/** The things a question names that its answer must name too. */
export function neededEntities({ entities, types }: Question): Entity[] {
  const [leading] = types;
  return entities.filter(
    ({ set, name }) => leading !== undefined && NEEDS[set].has(leading) && !SAME_AS_TYPE.has(name),
  );
}
