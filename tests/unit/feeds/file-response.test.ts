import { expect, it } from 'vitest';
import { fileResponse } from '#feeds/file-response.ts';

it('is a file, or has no body, from which Astro makes none', async () => {
  const file = fileResponse('归巢', 'text/plain');
  expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
    200,
    'text/plain; charset=utf-8',
    '归巢',
  ]);
  const none = fileResponse(undefined, 'text/plain');
  expect([none.status, none.body]).toEqual([404, null]);
});
