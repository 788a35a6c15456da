import type { LanguageCode } from '../model/analysis';
import { acronymOf } from './acronym';
import type { NameCluster } from './name-groups';
import { isUsualName, territoryCode } from './territories';

/**
 * The name an entity goes by: of those in the text the fullest, no acronym where there is another; of a country its
 * usual one.
 */
export function canonicalName(cluster: NameCluster, lang: LanguageCode): string {
  const usual = cluster.type === 'LOC' ? usualName(cluster.names, lang) : null;
  if (usual !== null) return usual;
  let best = '';
  let most = -1;
  for (const name of cluster.names) {
    const fullness = fullnessOf(name);
    if (fullness > most) {
      best = name;
      most = fullness;
    }
  }
  return best;
}

function fullnessOf(name: string): number {
  if (acronymOf(name) !== null) return 0;
  const shouted = name === name.toUpperCase() ? 0 : 0.5;
  return name.split(/[\s-]+/u).length + shouted;
}

function usualName(names: readonly string[], lang: LanguageCode): string | null {
  for (const name of names) {
    const code = territoryCode(name, lang);
    if (code !== null && isUsualName(name, code, lang)) return name;
  }
  return null;
}
