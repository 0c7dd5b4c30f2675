import { grammarFor, lexiconOf } from "../../languages/index.ts";
import type { MentionKind } from "../../languages/lexicon.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Language, Visibility } from "../model.ts";
import { hasMention } from "./mentions.ts";

/**
 * Who can see data by the very words of its name: nobody can decide otherwise of "publicly available information" or "private
 * messages", as they can of "messages". Undefined where they leave it open.
 */
export function saidAudience(name: string, language: Language): Visibility | undefined {
  const { saysPublic, saysPrivate } = grammarFor(language);
  const says = (...kinds: readonly MentionKind[]) => kinds.some((kind) => has(name, language, kind));
  const closed = says("closed-audience", "private-audience") || saysPrivate.test(name);
  const open = (says("public-anchor", "public-modifier") && !says("closed-audience")) || saysPublic.test(name);
  return open && closed ? "mixed" : open ? "public" : closed ? "private" : undefined;
}

/** "your content", « vos contenus »: all that people post and upload, of which a project may say who sees it. */
export function isAllContent(name: string, language: Language): boolean {
  return has(name, language, "all-content");
}

function has(name: string, language: Language, kind: MentionKind): boolean {
  const lexicon = lexiconOf(language);
  return lexicon !== undefined && hasMention(flatOf(name).folded, lexicon, kind);
}
