/**
 * A file of the site, or no file at all: from an answer without a body Astro's build makes none and says so in its log
 * (`generatePathWithPrerenderer` in astro/core/build/generate.js). The preview answers with "not found".
 */
export function fileResponse(text: string | undefined, type: string): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
