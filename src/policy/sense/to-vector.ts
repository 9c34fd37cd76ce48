/** The features that a model knows, as numbers. */
export function toVector(features: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>) {
  const known = [...features].flatMap(([name, value]) => {
    const number = numbers.get(name);
    return number === undefined || value === 0 ? [] : [[number, value] as const];
  });
  return {
    indexes: Int32Array.from(known, ([number]) => number),
    values: Float64Array.from(known, ([, value]) => value),
  };
}
