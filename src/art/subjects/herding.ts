import { horse } from '../grassland/horse.ts';
import { goat } from '../pieces/goat.ts';
import { herder } from '../grassland/herder.ts';
import { dog } from '../grassland/dog.ts';
import { put, shape, stroke } from '../svg.ts';
import { slope, type DrawSubject } from './stage.ts';

/** Out with the flock: a saddled horse and its rider with the long lasso pole, sheep with their lambs, the dog at work. */
export const herding: DrawSubject = ({ sheet, scenes }) => {
  const { tints: t, random } = sheet;
  let out = scenes.land(sheet, { horizon: random.whole(118, 146), mood: random.pick(['day', 'plain', 'dusk']) });
  out += slope(sheet, 286, 272);
  const x = random.whole(176, 214);
  const hide = random.pick([t.accent, t.paper, t.overprint]);
  const robe = hide === t.accent ? t.ink65 : t.accent;
  // The pole (套马杆) leans over the picture, its loop hanging from the end.
  out += stroke(`M${x - 60} 292L${x + 210} 92q22 14 6 40q-18 6-14-28`, t.overprint, 3.4, { 'stroke-linecap': 'round' });
  const mounted = random.chance(0.55);
  if (mounted)
    out +=
      put(herder(t, { robe, sash: t.ground, trim: t.ground, head: random.pick(['pointed', 'fur']), arms: 'wave' }), {
        x: x - 10,
        y: 268,
        scale: 1.22,
      }) + horse(sheet, { gait: 'stand', hide, cut: hide === t.paper ? t.ink : t.ground }, { x, y: 336, scale: 1.3 });
  else
    out +=
      horse(
        sheet,
        { gait: 'stand', hide, cut: hide === t.paper ? t.ink : t.ground },
        { x: x - 24, y: 332, scale: 1.3 },
      ) +
      put(
        herder(t, { robe, sash: t.ink, trim: t.ground, head: random.pick(['pointed', 'fur', 'scarf']), arms: 'wave' }),
        {
          x: x + 126,
          y: 344,
          scale: 1.36,
        },
      );
  out += put(
    shape('M-28-104C-10-92 4-92 20-106L24-88C24-76 20-70 14-68H-16C-24-72-30-88-28-104z', mounted ? t.ink : t.accent) +
      stroke('M-22-96C-10-86 4-86 19-97M-18-76H16', t.ground, 2.4),
    { x: mounted ? x : x - 24, y: mounted ? 336 : 332, scale: 1.3 },
  );
  for (let i = 0; i < 5; i++)
    out += sheet.use('sheep', () => goat(t.paper, t.ink), {
      x: 372 + i * 54 + random.whole(-8, 8),
      y: 330 - (i % 2) * 28 + random.whole(-4, 4),
      scale: random.pick([0.78, 0.86, 0.6]),
      flip: random.chance(0.35),
    });
  out += put(dog(t.overprint, t.ground), { x: random.whole(330, 350), y: 352, scale: 0.66 });
  return { drawing: out, focus: x + 40 };
};
