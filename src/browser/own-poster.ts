import { writeInto, type WordBox } from './own-poster-draw.ts';
import { openFaces, type Faces } from './own-poster-faces.ts';
import { mostCharacters, printable } from './own-poster-words.ts';

/**
 * A visitor's own poster: what is written is drawn on the campaign's poster, and the result is a picture in the page, to
 * be held and saved. Nothing is kept or sent: what is written lives in the page until it is left.
 */

/** What the page hands over: where to write, and in which inks. */
interface Plan {
  width: number;
  height: number;
  homeTown: PlannedBox;
  name: PlannedBox;
}
type PlannedBox = WordBox & { fontSize: number; colour: string };

/** A picture of every letter would make typing stutter: drawn when nothing was typed for so long, in milliseconds. */
const pause = 180;
/** Chrome saves no `data:` address of more than two million characters; JPEG is smaller, and softer at the edges. */
const longestAddress = 1_900_000;

const maker = document.querySelector<HTMLElement>('[data-own]');
const pictures = maker ? [...maker.querySelectorAll<HTMLImageElement>('[data-own-picture]')] : [];
if (maker && pictures.length > 0) void start(maker, pictures);

async function start(box: HTMLElement, results: readonly HTMLImageElement[]): Promise<void> {
  const plan = JSON.parse(box.dataset['own'] ?? '') as Plan;
  const field = (name: string) => box.querySelector<HTMLInputElement>(`[data-own-${name}]`);
  const fields = { from: field('from'), home: field('home'), name: field('name') };
  const save = box.querySelector<HTMLAnchorElement>('[data-own-save]');
  const status = box.querySelector<HTMLElement>('[data-own-status]');
  const pen = document.createElement('canvas').getContext('2d');
  const without = document.querySelectorAll<HTMLElement>('[data-own-without]');
  const say = (text: string) => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  if (!pen) return;
  box.hidden = false;
  for (const line of without) line.hidden = true;

  // The pictures in the page are drawn over: what is drawn on is another one of the same file.
  const base = new Image();
  base.src = results[0]?.src ?? '';
  const ready = Promise.all([base.decode(), openFaces(document.querySelector('h1') ?? box)]);

  let faces: Faces | undefined;
  let timer = 0;
  const draw = () => {
    if (!faces) return;
    const [from, home, name] = [fields.from, fields.home, fields.name].map((one) => printable(one?.value ?? ''));
    const words = { from: from?.text ?? '', home: home?.text ?? '', name: name?.text ?? '' };
    drawWords(pen, base, plan, faces, words);
    const address = pictureOf(pen.canvas);
    const blank = Object.values(words).every((text) => text === '');
    for (const result of results) {
      result.src = address;
      // The glimpse of it beside what is typed says nothing of its own.
      if (result.alt !== '') result.alt = blank ? '还没写字的海报' : `写好的海报：${told(words)}`;
    }
    if (save) {
      save.href = address;
      // WeChat's browser saves nothing this way.
      save.hidden = blank || /MicroMessenger/iu.test(navigator.userAgent);
    }
    const long = [from, home, name].some((one) => one?.cut);
    const room = long ? `一处最多印 ${mostCharacters} 个汉字，后面的没有印上。` : '';
    say(blank ? '' : `印好了：${told(words)}。${room}`);
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(draw, pause);
  };

  for (const one of Object.values(fields)) {
    one?.addEventListener('input', later);
    one?.addEventListener('keydown', (event) => {
      // Puts the keyboard of a phone away, so that the poster is seen.
      if (event.key === 'Enter' && !event.isComposing) one.blur();
    });
  }
  for (const place of box.querySelectorAll<HTMLButtonElement>('[data-own-place]'))
    place.addEventListener('click', () => {
      if (fields.home) fields.home.value = place.textContent?.trim() ?? '';
      later();
    });

  try {
    [, faces] = await ready;
    pen.canvas.width = plan.width;
    pen.canvas.height = plan.height;
    draw();
  } catch {
    // The picture did not come, or the browser lets nobody draw with files of a disk.
    faces = undefined;
    box.hidden = true;
    for (const line of without) line.hidden = false;
  }
}

function drawWords(
  pen: CanvasRenderingContext2D,
  base: CanvasImageSource,
  { width, height, homeTown, name }: Plan,
  { faceOf, weight }: Faces,
  words: { from: string; home: string; name: string },
): void {
  pen.drawImage(base, 0, 0, width, height);
  const set = (text: string, box: PlannedBox, size: number) => ({
    ...{ text, size, weight, face: faceOf(text), colour: box.colour },
  });
  writeInto(pen, homeTown, [set(words.home, homeTown, homeTown.fontSize)]);
  const from = words.from === '' ? '' : `从${words.from}回来`;
  writeInto(pen, name, [set(words.name, name, name.fontSize), set(from, name, name.fontSize * 0.6)]);
}

/** The canvas as a picture that can be held and saved. */
function pictureOf(canvas: HTMLCanvasElement): string {
  const sharp = canvas.toDataURL('image/png');
  return sharp.length <= longestAddress ? sharp : canvas.toDataURL('image/jpeg', 0.92);
}

const told = ({ from, home, name }: { from: string; home: string; name: string }) =>
  [name, from && `从${from}回来`, home && `老家${home}`].filter((text) => text !== '').join('，');
