import type { Report } from '../domain/report.js';

/** The report out of the page: gzip in base64, as `report/html/packed` writes it. */
export async function unpack(packed: string): Promise<Report> {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
