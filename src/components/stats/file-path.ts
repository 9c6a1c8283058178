/** Where the files of a statistics table are, from the root of the site. */
export const statsFilePath = (id: string, ending: 'xlsx' | 'csv') => `/stats/${id}.${ending}`;
