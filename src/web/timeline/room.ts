/** What a chart has to draw in; a phone is no small desk, and its letters no smaller. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Letters of a value and of an outlet's name, and days along the bottom. */
  readonly value: number;
  readonly outlet: number;
  readonly days: number;
}

const wide: Room = {
  width: 760,
  height: 210,
  margins: { left: 104, right: 190, top: 18, bottom: 40 },
  value: 14,
  outlet: 26,
  days: 8,
};
const phone: Room = {
  width: 350,
  height: 230,
  margins: { left: 84, right: 116, top: 18, bottom: 40 },
  value: 12,
  outlet: 14,
  days: 4,
};

export const roomFor = (isPhone: boolean) => (isPhone ? phone : wide);
