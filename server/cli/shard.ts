import { hashOf } from "../../rules/views/audit/fingerprint.ts";

/** Which of several machines this is, that share the work: the third of sixteen. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads the option `--shard 3/16`; undefined where it is not written, or wrong, which goes to the problems. */
export function readShard(written: string | undefined, problems: string[]): Shard | undefined {
  if (written === undefined) return undefined;
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(written) ?? []).map(Number);
  if (number >= 1 && number <= of && of <= mostShards) return { number, of };
  problems.push(`--shard ${written}: write which of how many, such as 3/16; at most ${mostShards}`);
  return undefined;
}

const mostShards = 10_000;

/** Whether a policy is in a shard. It depends on its name alone, so that it stays there whatever others come and go. */
export function isInShard(name: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  const hash = BigInt(`0x${hashOf(name.replaceAll("\\", "/"))}`);
  return hash % BigInt(shard.of) === BigInt(shard.number - 1);
}
