import { printedWords } from '../../domain/printed-words.js';
import { meaningOf } from '../../report/view/meaning.js';
import { shorten } from '../../report/view/printable.js';
import { readableDay } from '../../report/view/time-text.js';
import type { DevelopingFigure, Point } from './figures.js';
import { roomFor } from './room.js';
import { scale, spaced, spread } from './scale.js';

/** Lines that can be told apart; further outlets are in the list below. */
const mostLines = 10;
const dashes = ['', '7 3', '2 3', '9 3 2 3', '12 4'];

/** One line an outlet, values by the time they speak of; later states and corrections filled. */
export function FigureChart({ figure }: { readonly figure: DevelopingFigure }) {
  const room = roomFor(matchMedia('(max-width: 44rem)').matches);
  const { width, height, margins } = room;
  const lines = figure.lines.slice(0, mostLines);
  const points = lines.flat();
  const x = scale(
    points.map(({ at }) => at),
    [margins.left, width - margins.right],
  );
  const y = scale(
    points.map(({ value }) => value),
    [height - margins.bottom, margins.top],
  );
  const ends = spread(
    lines.map((line) => y(line.at(-1)?.value ?? 0)),
    15,
    height - margins.bottom + 14,
  );
  const days = [...new Set(points.map(({ at }) => dayOf(at)))].sort();
  const values = new Map(points.map((point) => [point.value, point]));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told(figure)}>
      {[...values].slice(0, 8).map(([value, { claim }]) => (
        <g key={value} class="grid">
          <line x1={margins.left} x2={width - margins.right} y1={y(value)} y2={y(value)} />
          <text x={margins.left - 10} y={y(value) + 4} text-anchor="end">
            {shorten(claim.words, room.value)}
          </text>
        </g>
      ))}
      {spaced(days, room.days).map((day) => (
        <text key={day} class="day" x={x(Date.parse(day))} y={height - 8} text-anchor="middle">
          {readableDay(day).replace(/ \d{4}$/, '')}
        </text>
      ))}
      {lines.map((line, index) => (
        <g key={line[0]?.outlet} class="line">
          <polyline
            points={line.map((point) => `${x(point.at)},${y(point.value)}`).join(' ')}
            stroke-dasharray={dashes[index % dashes.length]}
          />
          {line.map((point) => (
            <circle
              key={point.claim.id}
              class={point.isUpdate ? 'update' : ''}
              cx={x(point.at)}
              cy={y(point.value)}
              r={4}
            >
              <title>{pointText(point)}</title>
            </circle>
          ))}
          <path
            class="leader"
            d={`M${x(line.at(-1)?.at ?? 0) + 6} ${y(line.at(-1)?.value ?? 0)} L${width - margins.right + 8} ${ends[index]}`}
          />
          <text x={width - margins.right + 12} y={(ends[index] ?? 0) + 4}>
            {shorten(line[0]?.outlet ?? '', room.outlet)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A point in words: `Harbour Post, 6 May 2031: Nine (9), updated`. */
export function pointText({ outlet, at, claim, isUpdate }: Point): string {
  const meaning = meaningOf(claim);
  const means = meaning === '' ? '' : ` (${meaning})`;
  return `${shorten(outlet, 60)}, ${readableDay(dayOf(at))}: ${shorten(printedWords(claim), 40)}${means}${isUpdate ? ', updated' : ''}`;
}

function told({ title, lines }: DevelopingFigure): string {
  return `${shorten(title, 120)}. ${lines.flat().slice(0, 30).map(pointText).join('; ')}`;
}
