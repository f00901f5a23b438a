// Saving the picture as a file: SVG as it is, PNG drawn from it at twice its size.
import { isoDateOf } from '../model/partial-date.ts';
import { type PictureFile, pictureSvg } from '../timeline/picture-svg.ts';
import type { Scene } from '../timeline/scene.ts';
import type { Caption } from './picture-links.tsx';
import { readInk } from './use-ink.ts';

interface SaveOptions {
  readonly caption: Caption;
  readonly format: 'svg' | 'png';
}

/** Px of the PNG for each px of the picture. */
const DENSITY = 2;

/** Hands the picture to the browser as a download. Throws where the browser cannot draw it. */
export async function savePicture(scene: Scene, { caption, format }: SaveOptions): Promise<void> {
  const ink = readInk();
  const made = isoDateOf(new Date());
  const picture = pictureSvg(scene, { ...caption, ink, made });
  const file = format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `demarche-timeline-${made}.${format}`;
  link.click();
  // The download has read the address by the next turn in all browsers but Safari, which takes its time.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG; save it as SVG.')),
    ),
  );
}
