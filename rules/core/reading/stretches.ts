import { mayPractise, type Segment } from "./segments.ts";

/**
 * How much of a section is read together. Each practice looks around itself in its section, so that the time grows with the
 * square of it: beyond this, which no policy that we know has under one heading, it looks no further than its own stretch.
 */
export const mostTogether = {
  segments: 1500,
  /** Those that may state a practice. */
  practising: 300,
  /** Practices of one kind that one sentence states. */
  practices: 8,
} as const;

/**
 * Cuts the segments of a section into stretches that are read by themselves.
 * @returns the same list where it is short; else copies, whose places count from the beginning of their stretch
 */
export function stretchesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const stretches: Segment[][] = [];
  let practising = 0;
  for (const segment of segments) {
    const last = stretches.at(-1);
    const isFull = !last || last.length >= mostTogether.segments || practising >= mostTogether.practising;
    const stretch = isFull ? [] : last;
    if (isFull) {
      stretches.push(stretch);
      practising = 0;
    }
    if (mayPractise(segment)) practising++;
    stretch.push({ ...segment, index: stretch.length, stretch: stretches.length - 1 });
  }
  return stretches.length > 1 ? stretches : [segments];
}
