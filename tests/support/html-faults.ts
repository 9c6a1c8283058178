import { HtmlValidate, type ConfigData } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // Integrity hashes guard against another host changing a file; all files here come from the page's own.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Boxes of one question share their name: each that is ticked is sent under it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
};

const validator = new HtmlValidate(config);

/** What the HTML standard and good practice find wrong with a page. */
export async function htmlFaults(html: string, name: string): Promise<{ what: string; where: string }[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      what: `${ruleId}: ${message}`,
      where: `${name}:${line}:${column}`,
    })),
  );
}
