import { useCallback, useState } from 'preact/hooks';

const name = 'twosource-author';

/** Who signs decisions made in this browser; empty where nobody said. */
export function useAuthor(): readonly [string, (author: string) => void] {
  const [author, setAuthor] = useState(() => localStorage.getItem(name) ?? '');
  const change = useCallback((next: string) => {
    localStorage.setItem(name, next);
    setAuthor(next);
  }, []);
  return [author, change];
}
