import { counted } from '../../report/view/words.js';

/** Lines that anyone reads; `report.json` has the others. */
const most = 500;

interface Props {
  readonly title: string;
  readonly texts: readonly string[];
}

/** A list under its heading and number; nothing where there is nothing. */
export function TextList({ title, texts }: Props) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <small>{texts.length}</small>
      </h2>
      <ul>
        {texts.slice(0, most).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {texts.length > most && <p>{counted(texts.length - most, 'more', 'more')} in report.json.</p>}
    </section>
  );
}
