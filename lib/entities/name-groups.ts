import { type EntityType, entityTypes } from '../model/entity';
import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import { foldName } from './fold-name';
import type { Mention } from './mentions';

/** The mentions of a text that are written alike and of one type. */
export interface NameGroup {
  /** In order of first mention, from 0. */
  readonly index: number;
  /** As tagged, unless the name itself tells better. */
  type: EntityType;
  /** As first written, white space evened out. */
  readonly name: string;
  readonly folded: string;
  /** Words of `folded`. */
  readonly words: readonly string[];
  readonly mentions: Mention[];
}

/** Groups that name one thing. */
export interface NameCluster {
  readonly type: EntityType;
  /** In order of first mention. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The names of a text, joined step by step into clusters (a disjoint-set forest). */
export class NameGroups {
  readonly groups: NameGroup[] = [];
  private readonly parents: number[] = [];
  private readonly byMention = new Map<Mention, NameGroup>();

  constructor(
    readonly tokens: Tokens,
    readonly mentions: readonly Mention[],
  ) {
    const known = new Map<string, NameGroup>();
    for (const mention of mentions) {
      const [start, end] = this.spanOf(mention);
      const name = tokens.text.slice(start, end).replaceAll(/\s+/gu, ' ');
      const folded = foldName(name) || name;
      const key = `${mention.type} ${folded}`;
      let group = known.get(key);
      if (!group) {
        const index = this.groups.length;
        group = { index, type: mention.type, name, folded, words: folded.split(' '), mentions: [] };
        known.set(key, group);
        this.groups.push(group);
        this.parents.push(index);
      }
      group.mentions.push(mention);
      this.byMention.set(mention, group);
    }
  }

  spanOf(mention: Mention): Span {
    return [this.tokens.starts[mention.first] ?? 0, this.tokens.ends[mention.last] ?? 0];
  }

  groupOf(mention: Mention): NameGroup | null {
    return this.byMention.get(mention) ?? null;
  }

  areJoined(first: NameGroup, second: NameGroup): boolean {
    return this.rootOf(first.index) === this.rootOf(second.index);
  }

  join(first: NameGroup, second: NameGroup): void {
    const a = this.rootOf(first.index);
    const b = this.rootOf(second.index);
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** In order of first mention. */
  clusters(): NameCluster[] {
    const members = new Map<number, NameGroup[]>();
    for (const group of this.groups) {
      const root = this.rootOf(group.index);
      const joined = members.get(root);
      if (joined) joined.push(group);
      else members.set(root, [group]);
    }
    return [...members.values()].map((groups) => ({
      type: commonType(groups),
      names: groups.map((group) => group.name),
      mentions: groups.flatMap((group) => group.mentions).sort((a, b) => a.first - b.first),
    }));
  }

  private rootOf(index: number): number {
    let root = index;
    while ((this.parents[root] ?? root) !== root) {
      const parent = this.parents[root] ?? root;
      this.parents[root] = this.parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }
}

/** The type most mentions have; of equals, that of the first. */
function commonType(groups: readonly NameGroup[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const group of groups) counts.set(group.type, (counts.get(group.type) ?? 0) + group.mentions.length);
  const order = [groups[0]?.type, ...entityTypes];
  let best: EntityType = groups[0]?.type ?? 'MISC';
  for (const type of order) if (type && (counts.get(type) ?? 0) > (counts.get(best) ?? 0)) best = type;
  return best;
}
