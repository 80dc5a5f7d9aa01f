/** What would not be seen, or act, where the file is read: escaped as JSON allows. */
const unseen = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;
/** Words that no YAML reader takes for anything but text stand without quotes. */
const plainWord = /^[a-z][a-z-]{2,60}$/;
const notText = new Set(['null', 'true', 'false', 'yes', 'off']);

/** Text as a YAML scalar on one line: a JSON string is one whatever it holds. */
export function scalar(text: string): string {
  if (plainWord.test(text) && !notText.has(text)) return text;
  return JSON.stringify(text).replace(
    unseen,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
