import type { Go } from '../use-place.js';

const orders: readonly (readonly [string, string])[] = [
  ['', 'Gravest first'],
  ['outlets', 'Most outlets first'],
  ['text', 'As told in the text'],
  ['title', 'By name'],
];

export function SortField({
  sort = '',
  go,
}: {
  readonly sort: string | undefined;
  readonly go: Go;
}) {
  return (
    <label class="sort">
      <span>Order</span>
      <select
        value={sort}
        onChange={({ currentTarget: { value } }) => go({ sort: value || undefined })}
      >
        {orders.map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
