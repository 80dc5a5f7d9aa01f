import type { ComponentChildren } from 'preact';

interface Props {
  readonly url: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to a web page; an address of any other kind (`javascript:`, `data:`) is plain text. */
export function WebLink({ url, children }: Props) {
  return isWebAddress(url) ? (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  ) : (
    children
  );
}

/** Articles come from anywhere: only what plainly begins as a web address is one. */
function isWebAddress(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[^\s/]/i.test(url);
}
