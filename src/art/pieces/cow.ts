import { comb, crescent, leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A yellow cow of the plateau facing right, head low; stands on the origin, about 190 wide and 130 high. */
export function cow(hide: string, cut: string): string {
  return (
    shape(
      'M-78-96C-50-108 10-106 36-100C46-112 58-116 68-114L72-128C76-122 78-118 77-112L90-120C90-110 86-106 80-104C92-96 102-80 104-68C104-58 92-54 86-60C80-66 72-70 64-72C58-60 54-52 50-46L52 0H40L36-38C10-30-24-30-44-38L-50-24L-48 0H-61L-66-30C-72-44-76-52-77-62C-84-52-86-40-84-26L-82-14C-88-8-94-12-92-22C-96-44-94-84-78-96z' +
        'M24-36L28-4L22 0H18L16-34zM-34-36L-36 0H-44L-44-36z',
      hide,
    ) +
    shape(
      // Whorls at shoulder and haunch, rib moons, the eye, the ear, the udder line.
      crescent(-56, -68, 20, 300, 0.4, 80) +
        crescent(-54, -66, 12, 120, 0.5, 80) +
        hole(-55, -67, 3) +
        crescent(28, -70, 18, 60, 0.4, 80) +
        crescent(26, -68, 10, 240, 0.5, 80) +
        hole(27, -69, 2.6) +
        leaf(-26, -88, 32, 3, 168) +
        leaf(-14, -90, 36, 3, 172) +
        leaf(-2, -89, 34, 3, 178) +
        comb(-40, -42, 30, -42, -7, 12) +
        hole(84, -88, 2.4) +
        leaf(58, -104, 14, 3, 100) +
        comb(40, -96, 58, -78, 7, 5) +
        hole(96, -64, 1.8),
      cut,
    )
  );
}
