import type { MutationFamily } from './mutation.ts';
import { bytesMutations } from './mutations/bytes.ts';
import { csvMutations } from './mutations/csv.ts';
import { fieldsMutations } from './mutations/fields.ts';
import { mdxMutations } from './mutations/mdx.ts';
import { namesMutations } from './mutations/names.ts';
import { picturesMutations } from './mutations/pictures.ts';
import { sizeMutations } from './mutations/size.ts';
import { yamlMutations } from './mutations/yaml.ts';

/** Every way a campaign is broken. A family adds its own to its file under `mutations/`; this registry only lists them. */
export const mutations: MutationFamily = {
  ...bytesMutations,
  ...namesMutations,
  ...fieldsMutations,
  ...yamlMutations,
  ...sizeMutations,
  ...mdxMutations,
  ...csvMutations,
  ...picturesMutations,
};

export const mutationNames = Object.keys(mutations);
