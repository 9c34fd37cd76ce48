import fc from "fast-check";

/**
 * Property tests draw the same examples in every run, so that a change is judged by the change alone.
 * `PROPERTY_SEED=random npm test` looks further; any number repeats a run.
 */
const given = process.env["PROPERTY_SEED"] ?? "20261123";
if (given !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given) });
