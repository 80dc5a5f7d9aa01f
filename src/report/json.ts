import type { Report } from '../domain/report.js';

/** The order of keys wherever they stand in `report.json`; those not listed follow by name. */
const order: readonly string[] = [
  'schema tool name version',
  'id fingerprint article fact story claim kind verdict aspect severity rule side',
  'outlet title published updated url message because score evidence',
  'span words sentence quantity time quote',
  'form type value low high step unit dimension hedge hedged change direction role of concept',
  'start end grain relation implied',
  'content speech speaker speakerSpan cue cueSpan manner occasion',
  'subject predicate qualifiers holder modality polarity',
  'decision reason note author date expires reopened baseline state was new unchanged changed gone why confirmed dismissed open lapsed',
  'text outlets independent source derived containment passages reason',
  'rules stories articles claims facts findings lineage skipped summary',
].flatMap((row) => row.split(' '));
const place = new Map(order.map((key, i) => [key, i]));

/**
 * The report as JSON, an item of a list a line, in parts so that a large one needs no string of
 * its size. The same report gives the same bytes, whatever order its objects were built in.
 */
export function* renderJson(report: Report): Generator<string> {
  let before = '{\n';
  for (const key of sortedKeys(report)) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* renderValue(report[key as keyof Report]);
    before = ',\n';
  }
  yield '\n}\n';
}

function* renderValue(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield jsonLine(value);
    return;
  }
  let before = '[\n';
  for (const item of value) {
    yield before + jsonLine(item);
    before = ',\n';
  }
  yield '\n]';
}

/** JSON in one line, keys in order. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(sortedKeys(fields).map((key) => [key, ordered(fields[key])]));
}

function sortedKeys(fields: object): readonly string[] {
  return Object.keys(fields).sort(
    (a, b) => (place.get(a) ?? order.length) - (place.get(b) ?? order.length) || (a < b ? -1 : 1),
  );
}
