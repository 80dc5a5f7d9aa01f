/** Records as the data has them, with what is `null` left out, as in our own articles. */
export const withoutNulls = (records: readonly unknown[]): readonly unknown[] =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record as object).filter(([, value]) => value !== null)),
  );
