import { attacks as addresses } from '../fixtures/hostile/addresses.ts';
import { attacks as characters } from '../fixtures/hostile/characters.ts';
import { attacks as forms } from '../fixtures/hostile/forms.ts';
import { attacks as imported } from '../fixtures/hostile/imported.ts';
import { attacks as keys } from '../fixtures/hostile/keys.ts';
import { attacks as links } from '../fixtures/hostile/links.ts';
import { attacks as long } from '../fixtures/hostile/long.ts';
import { attacks as media } from '../fixtures/hostile/media.ts';
import { attacks as paths } from '../fixtures/hostile/paths.ts';
import { attacks as scripts } from '../fixtures/hostile/scripts.ts';
import { attacks as svg } from '../fixtures/hostile/svg.ts';
import { attacks as tables } from '../fixtures/hostile/tables.ts';
import { attacks as values } from '../fixtures/hostile/values.ts';
import { attacks as yaml } from '../fixtures/hostile/yaml.ts';
import { isRefused, type Attack, type Refused } from './hostile-campaign.ts';

/** All attacks by family. */
export const families = {
  addresses,
  characters,
  forms,
  imported,
  keys,
  links,
  long,
  media,
  paths,
  scripts,
  svg,
  tables,
  values,
  yaml,
};

/** Windows gives links and pipes only to administrators, and takes no control characters into names. */
const possible = ({ special, files = {} }: Attack) =>
  process.platform !== 'win32' ||
  (special === undefined && Object.keys(files).every((path) => !/[\u0000-\u001f"<>|:*?]/u.test(path)));

export const corpus: Attack[] = Object.values(families).flat().filter(possible);

export const refusedAttacks = corpus.filter((attack): attack is Attack & { expected: Refused } =>
  isRefused(attack.expected),
);
export const inertAttacks = corpus.filter(({ expected }) => !isRefused(expected));
