import { createHash } from 'node:crypto';
import { encodePng } from './png';

const size = 120;

type Colour = readonly [red: number, green: number, blue: number];
type Ellipse = readonly [centreX: number, centreY: number, radiusX: number, radiusY: number];
type Layer = readonly [Ellipse, Colour];

interface Palette {
  readonly wall: Colour;
  readonly light: Colour;
  readonly head: Colour;
  readonly clothes: Colour;
}

// One family of colours a picture, none of them skin or hair: a drawn stand-in must not guess at how
// somebody with that name looks.
const palettes: readonly Palette[] = [
  { wall: [222, 231, 228], light: [240, 244, 241], head: [126, 158, 150], clothes: [74, 106, 100] },
  { wall: [218, 227, 236], light: [238, 243, 248], head: [128, 154, 180], clothes: [76, 100, 128] },
  { wall: [235, 230, 208], light: [247, 244, 230], head: [190, 172, 104], clothes: [134, 118, 62] },
  { wall: [234, 221, 227], light: [247, 239, 243], head: [178, 132, 154], clothes: [124, 80, 104] },
  { wall: [226, 222, 234], light: [242, 240, 247], head: [150, 142, 178], clothes: [98, 90, 128] },
  { wall: [226, 231, 214], light: [242, 245, 234], head: [150, 166, 118], clothes: [98, 114, 74] },
  { wall: [224, 228, 231], light: [242, 244, 246], head: [140, 150, 158], clothes: [82, 94, 104] },
];

function pixelsOutside([centreX, centreY, radiusX, radiusY]: Ellipse, x: number, y: number): number {
  return (Math.hypot((x - centreX) / radiusX, (y - centreY) / radiusY) - 1) * Math.min(radiusX, radiusY);
}

function mix(under: Colour, over: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => under[index] + (over[index] - under[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

function paint(background: Colour, layers: readonly Layer[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // Half a pixel on each side of an edge is blended, which is what keeps circles round at this size.
      const colour = layers.reduce<Colour>((under, [ellipse, over]) => {
        const outside = pixelsOutside(ellipse, x + 0.5, y + 0.5);
        return mix(under, over, Math.min(1, Math.max(0, 0.5 - outside)));
      }, background);
      pixels.set(colour, (y * size + x) * 3);
    }
  }
  return pixels;
}

// A page asks for the same pictures again and again.
const drawn = new Map<string, Uint8Array>();

/** A picture of nobody: a PNG of head and shoulders without a face, the same for the same seed. */
export function portrait(seed: string): Uint8Array {
  const picture = drawn.get(seed) ?? draw(seed);
  drawn.set(seed, picture);
  return picture;
}

function draw(seed: string): Uint8Array {
  const digest = createHash('sha256').update(seed).digest();
  const between = (byte: number, least: number, most: number) =>
    least + (digest.readUInt8(byte) / 255) * (most - least);

  const palette = palettes[digest.readUInt8(0) % palettes.length];
  if (palette === undefined) throw new RangeError('There is no palette to paint with.');
  const { wall, light, head, clothes } = palette;

  const headX = between(1, 55, 65);
  const headY = between(2, 46, 50);
  const headWidth = between(3, 19, 22);
  const headHeight = between(4, 22, 25);
  const chin = headY + headHeight;
  const shadow = mix(head, clothes, 0.45);

  return encodePng(
    size,
    size,
    paint(wall, [
      [[between(5, 20, 100), between(6, 24, 60), 46, 46], light],
      [[60, chin + 56, between(7, 44, 52), 52], clothes],
      [[headX * 0.6 + 24, chin, 11, 15], shadow],
      [[headX, headY, headWidth, headHeight], head],
    ]),
  );
}
