/**
 * The one before an index, if there is one. To ask a list itself at -1 is slow: V8 looks for a
 * property of that name.
 */
export const oneBefore = <One>(list: ArrayLike<One>, index: number): One | undefined =>
  index > 0 ? list[index - 1] : undefined;
