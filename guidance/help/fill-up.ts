interface For<Purpose extends string> {
  purposes: readonly [Purpose, ...Purpose[]];
}

/**
 * A country's services and, for what it has nothing for, those of the fallback.
 * @param order of purposes: services are sorted by their first one, and otherwise left as they stand
 */
export function fillUp<Purpose extends string, Service extends For<Purpose>>(
  own: readonly Service[],
  fallback: readonly Service[],
  order: readonly Purpose[],
): Service[] {
  const has = new Set(own.flatMap(({ purposes }) => purposes));
  const missing = fallback.filter(({ purposes }) => !purposes.some((purpose) => has.has(purpose)));
  return [...own, ...missing].sort((a, b) => order.indexOf(a.purposes[0]) - order.indexOf(b.purposes[0]));
}
