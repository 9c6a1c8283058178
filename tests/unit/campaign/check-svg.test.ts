import { expect, test } from 'vitest';
import { optimize } from 'svgo';
import { activePartIn } from '#campaign/check-svg.ts';

const svg = (inner: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

test.each([
  ['a drawing', svg('<path d="M0 0h9"/><g fill="url(#a)"><use href="#b"/></g>')],
  ['its head', `<?xml version="1.0" encoding="utf-8"?>\n<!-- by hand -->\n${svg('<rect/>')}`],
  ['styles of its own', svg('<style>.a{fill:url(#a);stroke:#000}</style><rect class="a" style="fill:#c1311d"/>')],
  ['a picture within', svg('<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>')],
  [
    'what a drawing program notes',
    svg(
      '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li>x</rdf:li></rdf:RDF></metadata><rect/>',
    ),
  ],
])('%s is let through', (_what, text) => {
  expect(activePartIn(text)).toBeUndefined();
  expect(() => optimize(text)).not.toThrow();
});

test.each([
  ['a script', svg('<script>1</script>'), '<script>'],
  [
    'a script by another prefix',
    svg('<q:rect/>', ' xmlns:q="http://www.w3.org/2000/svg"'),
    '改了名字的标签（xmlns:q）',
  ],
  ['HTML', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), '另一种文档（http://www.w3.org/1999/xhtml）'],
  ['a handler', svg('<rect onload="1"/>'), 'onload 属性'],
  ['an animation', svg('<set attributeName="href" to="x"/>'), '<set>'],
  ['an address elsewhere', svg('<use href="https://example.com/x.svg#a"/>'), '指向别处的地址'],
  ['styles from elsewhere', svg('<style>@import "x";</style>'), '会取别处文件的样式'],
  ['a fill from elsewhere', svg('<rect fill="url(//example.com/a)"/>'), '会取别处文件的样式'],
  ['a document type', `<!DOCTYPE svg>${svg('')}`, 'DOCTYPE 声明'],
  ['a style sheet', `<?xml-stylesheet href="x"?>${svg('')}`, '<?xml-stylesheet>'],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, '<?xml>'],
  ['a page', '<html></html>', '<html>'],
  ['nothing', '', '不是图形的内容'],
])('%s is not', (_what, text, part) => {
  expect(activePartIn(text)).toBe(part);
});
