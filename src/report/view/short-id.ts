const length = 6;

/** The beginning of an id, as it is printed: enough for `explain` to tell it from thousands. */
export const shortId = (id: string): string => id.slice(0, length);
