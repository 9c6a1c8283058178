import { expect, test } from 'vitest';
import { altNamesFile, componentNames, describeProp, componentRules, componentSchemas } from '#schemas/components.ts';

test('every attribute is described in Chinese', () => {
  for (const name of componentNames) {
    for (const [prop, schema] of Object.entries(componentSchemas[name].shape)) {
      expect(describeProp(schema), `${name}.${prop}`).toMatch(/\p{Script=Han}/u);
    }
  }
});

test('every component has a rule, and parents list the children they are for', () => {
  expect(Object.keys(componentRules)).toEqual(componentNames);
  for (const name of componentNames) {
    const { parent } = componentRules[name];
    if (parent !== undefined) expect(componentRules[parent].content).toEqual({ only: name });
  }
});

test.each([
  ['IMG_2034.jpg', 'media/a.jpg', true],
  ['IMG_2034', 'media/a.jpg', true],
  ['opening', 'media/opening.jpg', true],
  ['opening.jpg', 'media/opening.jpg', true],
  ['开幕式', 'media/开幕式.jpg', false],
  ['同学们在门口合影', 'media/IMG_2034.jpg', false],
])('whether %j only names the file %j: %j', (alt, src, expected) => {
  expect(altNamesFile(alt, src)).toBe(expected);
});

const accepts = (name: keyof typeof componentSchemas, props: object) => componentSchemas[name].safeParse(props).success;

test('a video is a file with a poster or a page elsewhere, not both', () => {
  const file = { src: 'media/a.mp4', poster: 'media/a.jpg' };
  const page = { href: 'https://example.com/v' };
  expect(accepts('Video', { title: '开幕', ...file })).toBe(true);
  expect(accepts('Video', { title: '开幕', ...page })).toBe(true);
  expect(accepts('Video', { title: '开幕', ...file, ...page })).toBe(false);
  expect(accepts('Video', { title: '开幕', src: file.src })).toBe(false);
  expect(accepts('Video', { title: '开幕' })).toBe(false);
  expect(accepts('Video', { title: '开幕', href: 'http://example.com/v' })).toBe(false);
  expect(accepts('Video', page)).toBe(false);
});

test('numbers are numbers', () => {
  const value = (text: string) => accepts('Number', { value: text, label: '人次' });
  expect(['12', '1,200', '3.5', '-4', '+5', '12000'].every(value)).toBe(true);
  expect(['', '3万', '约12', '12%', '1,20', '1.2.3', '１２'].some(value)).toBe(false);
});

test('files are kept in media/ and have a known kind', () => {
  expect(accepts('Download', { file: 'media/表.docx', title: '报名表' })).toBe(true);
  for (const file of [
    '表.docx',
    'media/../a.docx',
    'https://a.com/a.docx',
    'media/a.exe',
    'media\\a.docx',
    'media/a.html',
  ]) {
    expect(accepts('Download', { file, title: '报名表' }), file).toBe(false);
  }
});

test('a callout is a hint unless it says otherwise', () => {
  expect(componentSchemas.Callout.parse({})).toEqual({ kind: '提示' });
  expect(accepts('Callout', { kind: '警告' })).toBe(false);
});
