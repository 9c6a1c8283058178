/** Name of our content loader, by which a preview asks Astro to run it again. Stands alone because the loader itself only loads inside Astro. */
export const loaderName = 'guichao';
