// Marks as SVG: whiskers of imprecise dates behind, glyphs and counted pills over them, labels beside.
import { memo } from 'react';
import { glyphPath } from '../timeline/glyph.ts';
import { commonQuad, GLYPH_RADIUS, LANE_HEIGHT, type Mark, rowCentre } from '../timeline/glyphs.ts';
import type { SceneLane } from '../timeline/scene.ts';
import { whiskerPath } from '../timeline/whiskers.ts';

interface GlyphMarksProps {
  readonly lanes: readonly SceneLane[];
  readonly selected: number | null;
  readonly lit: number | null;
}

/** Redrawn only when the layout or what is lit changes. */
export const GlyphMarks = memo(function GlyphMarks({ lanes, selected, lit }: GlyphMarksProps) {
  return (
    <>
      {lanes.map((layout, index) => (
        <g key={layout.lane.key} transform={`translate(0,${index * LANE_HEIGHT})`}>
          {layout.marks.map((mark) => (
            <Whisker key={mark.lead.id} mark={mark} raised={holds(mark, selected) || holds(mark, lit)} />
          ))}
          {layout.labels.map((label) => (
            <text key={label.id} className="mark-label" x={label.x} y={rowCentre(label.row) + 4}>
              {label.text}
            </text>
          ))}
          {layout.marks.map((mark) => (
            <MarkShape
              key={mark.lead.id}
              mark={mark}
              selected={holds(mark, selected)}
              lit={holds(mark, lit)}
            />
          ))}
        </g>
      ))}
    </>
  );
});

function holds(mark: Mark, id: number | null): boolean {
  return id !== null && mark.ids.includes(id);
}

interface WhiskerProps {
  readonly mark: Mark;
  /** Of an event that is pointed at or selected: in full, behind what lies in its way. */
  readonly raised: boolean;
}

function Whisker({ mark, raised }: WhiskerProps) {
  if (mark.span === null) return null;
  return (
    <path
      className={`whisker stroke-${commonQuad(mark) ?? 'mixed'}${raised ? ' is-raised' : ''}`}
      transform={`translate(0,${rowCentre(mark.row)})`}
      d={whiskerPath(mark, raised || mark.span.inFull)}
    />
  );
}

interface MarkShapeProps {
  readonly mark: Mark;
  readonly selected: boolean;
  readonly lit: boolean;
}

function MarkShape({ mark, selected, lit }: MarkShapeProps) {
  const centre = (mark.x0 + mark.x1) / 2;
  const state = `${selected ? ' is-selected' : ''}${lit ? ' is-lit' : ''}`;
  const quad = commonQuad(mark);
  return (
    <g
      className={`mark${state}`}
      transform={`translate(${centre},${rowCentre(mark.row)})`}
      data-event={mark.lead.id}
      data-count={mark.events.length}
    >
      {selected || lit ? (
        <rect
          className="mark-halo"
          x={mark.x0 - centre - 3}
          y={-9}
          width={mark.x1 - mark.x0 + 6}
          height={18}
          rx={9}
        />
      ) : null}
      {mark.lead.date.from === null ? (
        <path className="undated-tail" d={`M${mark.x0 - centre - 7},0H${mark.x0 - centre}`} />
      ) : null}
      {mark.events.length === 1 ? (
        <path className={`glyph glyph-${mark.lead.quad}`} d={glyphPath(mark.lead.quad, GLYPH_RADIUS - 0.6)} />
      ) : (
        <>
          <rect
            className={`pill stroke-${quad ?? 'mixed'}`}
            x={mark.x0 - centre + 0.75}
            y={-7}
            width={mark.x1 - mark.x0 - 1.5}
            height={14}
            rx={quad === null || quad < 3 ? 7 : 2}
          />
          <text className="pill-count" y={4}>
            {mark.events.length}
          </text>
        </>
      )}
    </g>
  );
}
