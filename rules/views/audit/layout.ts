import { type SankeyLink, type SankeyNode, sankey } from "d3-sankey";
import { area, curveBumpX } from "d3-shape";
import type { Topic } from "../../core/model.ts";
import type { Audience } from "../wording/facts.ts";
import { audiences, type Flow, standings, topics } from "./flows.ts";

/** How much room a drawing has; lengths in units of its view box. */
export interface Room {
  readonly width: number;
  /** Kept free on either side, for names beside the posts; 0 where names stand above them. */
  readonly left: number;
  readonly right: number;
  /** Between one post and the next below it. */
  readonly padding: number;
  /** Above the first post. */
  readonly top: number;
}

/** Where everything of a drawing is, in units of its view box. */
interface PictureLayout {
  readonly height: number;
  readonly sources: readonly Post<Audience>[];
  readonly uses: readonly Post<Topic>[];
  readonly bands: readonly Band[];
}

/** Where flows leave or arrive; as high as they are wide. */
export interface Post<Key> extends Box {
  readonly key: Key;
  /** The lower part of it, where nothing arrives since it is kept out: from 0 to its height. */
  readonly barred: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A flow's band. What is kept out ends before its use, at `stop`. */
export interface Band {
  readonly flow: Flow;
  /** The outline, as the `d` of an SVG path. */
  readonly outline: string;
  /** As wide as the number of clauses. */
  readonly width: number;
  readonly stop: Box | undefined;
  /** Where its mark and number stand: the left end, at the band's middle. */
  readonly tag: { readonly x: number; readonly y: number };
}

/** The width of a post. */
const post = 8;
/** How wide a band is for one clause, where there is room. */
const perClause = 21;
/** All bands of one side together are at most so wide. */
const mostWide = 300;
/** How far before a use a band ends that is kept out of it. */
const shortOf = 30;
const tagHeight = 18;

/** A mark and a number are so wide. */
export function tagWidth(count: number): number {
  return 25 + 8.5 * String(count).length;
}

type PictureNode = { readonly id: string; readonly key: Audience | Topic };
type Link = { readonly flow: Flow };
type PlacedLink = SankeyLink<PictureNode, Link> & { readonly flow: Flow };

/**
 * Lays the flows out as a Sankey diagram: sources left, uses right, a band for each flow.
 * @param flows at least one
 */
export function layOut(flows: readonly Flow[], { width, left, right, padding, top }: Room): PictureLayout {
  const from = audiences.filter((audience) => flows.some((flow) => flow.audience === audience));
  const to = topics.filter((topic) => flows.some((flow) => flow.topic === topic));
  const clauses = flows.reduce((all, { count }) => all + count, 0);
  const bandsHeight = clauses * Math.min(perClause, mostWide / clauses);
  const inner = bandsHeight + (Math.max(from.length, to.length) - 1) * padding;
  const graph = sankey<PictureNode, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(post)
    .nodePadding(padding)
    .nodeSort(null)
    .linkSort((a, b) => order(a.flow) - order(b.flow))
    .extent([
      [left, top],
      [width - right, top + inner],
    ])({
    nodes: [...from.map((key) => ({ id: `from ${key}`, key })), ...to.map((key) => ({ id: `to ${key}`, key }))],
    links: flows.map((flow) => ({
      source: `from ${flow.audience}`,
      target: `to ${flow.topic}`,
      value: flow.count,
      flow,
    })),
  });
  const drawn = graph.links.map((link) => bandOf(link, left + post, width - right - post));
  return {
    height: top + inner + 8,
    sources: graph.nodes.slice(0, from.length).map((node, index) => postOf(node, from[index] ?? "not-told")),
    uses: graph.nodes.slice(from.length).map((node, index) => postOf(node, to[index] ?? "ai-training")),
    bands: withTags(drawn),
  };
}

/** Under a post, one use after the other; at a use, what is kept out of it comes last. */
function order({ audience, topic, standing }: Flow): number {
  const keptOut = standing === "kept-out" ? 1 : 0;
  return (
    ((topics.indexOf(topic) * 2 + keptOut) * audiences.length + audiences.indexOf(audience)) * standings.length +
    standings.indexOf(standing)
  );
}

function postOf<Key>({ x0 = 0, y0 = 0, y1 = 0, targetLinks = [] }: SankeyNode<PictureNode, Link>, key: Key): Post<Key> {
  const barred = targetLinks
    .filter(({ flow }) => flow.standing === "kept-out")
    .reduce((sum, { width = 0 }) => sum + width, 0);
  return { key, barred, x: x0, y: y0, width: post, height: y1 - y0 };
}

interface Drawn extends Omit<Band, "tag"> {
  /** Where the band's middle is, at a distance from the left. */
  readonly middle: (x: number) => number;
  readonly start: number;
}

function bandOf({ flow, width = 0, y0 = 0, y1 = 0 }: PlacedLink, start: number, use: number): Drawn {
  const stopped = flow.standing === "kept-out";
  const end = stopped ? use - shortOf : use;
  const shape = area<readonly [x: number, y: number]>()
    .x(([x]) => x)
    .y0(([, y]) => y - width / 2)
    .y1(([, y]) => y + width / 2)
    .curve(curveBumpX)
    .digits(1);
  return {
    flow,
    width,
    outline:
      shape([
        [start, y0],
        [end, y1],
      ]) ?? "",
    stop: stopped ? { x: end, y: y1 - width / 2 - 4, width: 4, height: width + 8 } : undefined,
    start,
    middle: (x) => bump((x - start) / (end - start), y0, y1),
  };
}

/** The height of a curve that leaves and arrives level, at a part of its way. */
function bump(part: number, y0: number, y1: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step += 1) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < part) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return y0 + (y1 - y0) * (3 * t ** 2 - 2 * t ** 3);
}

/** Where bands are thinner than their tags, a tag gives way to the right, along its own band. */
function withTags(bands: readonly Drawn[]): Band[] {
  const placed: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  return bands
    .toSorted((a, b) => a.middle(a.start) - b.middle(b.start))
    .map(({ middle, start, ...band }) => {
      const width = tagWidth(band.flow.count);
      let x = start + 8;
      for (let tries = 0; tries < 12 && isTaken(x); tries += 1) x += 10;
      placed.push({ x, y: at(x), width });
      return { ...band, tag: { x, y: at(x) } };

      function at(left: number): number {
        return middle(left + width / 2);
      }
      function isTaken(left: number): boolean {
        return placed.some(
          (it) => Math.abs(it.y - at(left)) < tagHeight + 1 && left < it.x + it.width + 3 && it.x < left + width + 3,
        );
      }
    });
}
