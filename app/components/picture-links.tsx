// Buttons that save the picture as it stands; what draws it is loaded with the first click.
import { useState } from 'react';
import type { Scene } from '../timeline/scene.ts';

/** What is written over a saved picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
}

interface PictureLinksProps {
  readonly scene: Scene;
  readonly caption: () => Caption;
}

export function PictureLinks({ scene, caption }: PictureLinksProps) {
  const [failed, setFailed] = useState(false);
  async function save(format: 'svg' | 'png') {
    try {
      const { savePicture } = await import('./save-picture.ts');
      await savePicture(scene, { caption: caption(), format });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <div className="row picture-links needs-script">
      <span className="count">Save picture</span>
      <button type="button" className="button button-small" onClick={() => save('svg')}>
        SVG
      </button>
      <button type="button" className="button button-small" onClick={() => save('png')}>
        PNG
      </button>
      {failed ? (
        <span role="alert" className="count">
          The picture could not be made; try again.
        </span>
      ) : null}
    </div>
  );
}
