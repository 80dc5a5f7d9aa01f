import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { useIsPrinting } from '../use-printing.js';

export interface VirtualOptions {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels of an item before it was measured. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  readonly horizontal?: true;
  /** Pixels that something sticky covers at the start. */
  readonly covered?: number;
}

/** Tells which items of a long list are in view, so that only those are drawn; printed, all are. */
export function useVirtual({
  count,
  scroller,
  estimate,
  keyOf,
  horizontal,
  covered = 0,
}: VirtualOptions) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const isPrinting = useIsPrinting();
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    horizontal: horizontal ?? false,
    scrollPaddingStart: covered,
    overscan: isPrinting ? count : 6,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [virtual, estimate]);
  return virtual;
}
