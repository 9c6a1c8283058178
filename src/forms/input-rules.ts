import type { FormField } from '#schemas/form-field.ts';
import { numberPattern } from './number-pattern.ts';

/** Attributes of the `<input>` or `<textarea>` of a field; the browser holds visitors to them even without scripts. */
export interface InputAttributes {
  /** None for a `<textarea>`. */
  type?: 'text' | 'tel' | 'email' | 'date';
  inputmode?: 'numeric' | 'decimal' | 'text';
  /** WCAG 2.2, 1.3.5: what is asked of the visitor's own person can be filled in by the device. */
  autocomplete?: string;
  /** UTF-16 units, as HTML counts. */
  maxlength?: number;
  /** Days, `2019-01-26`. */
  min?: string;
  max?: string;
  /** Holds for the whole value: HTML adds `^(?:` and `)$`, and the `v` flag. */
  pattern?: string;
  /** What the pattern asks for; browsers show it when it is not met. */
  title?: string;
  required?: true;
}

/** What can be wrong with a value: names of `ValidityState`, and one for too many boxes ticked. */
export type Mistake =
  | 'valueMissing'
  | 'patternMismatch'
  | 'typeMismatch'
  | 'badInput'
  | 'tooLong'
  | 'rangeUnderflow'
  | 'rangeOverflow'
  | 'tooMany';

/** What a field allows, said once for the page and for the endpoint. */
export interface InputRules {
  /** Empty for choices, regions and consents: those are lists and boxes. */
  attributes: InputAttributes;
  /**
   * What a value that is not empty looks like, without `^` and `$`; understood alike by HTML (`v`), JSON Schema (`u`)
   * and engines without lookaround. Undefined where there is nothing to look at.
   */
  pattern: string | undefined;
  /** What to tell a visitor of each mistake that can happen here. */
  messages: Partial<Record<Mistake, string>>;
}

/** `138 0013 8000`, `+86 13800138000`; white space around it is as good as none. */
const mobile = '(?:\\+?86[\\s\\-]?)?1[3-9][0-9](?:[\\s\\-]?[0-9]{4}){2}';
/** `0351-1234567`, `0351-1234567-801`, `400-123-4567`; without an area code too. */
const landline =
  '(?:0[0-9]{2,3}[\\s\\-]?)?[2-9][0-9]{6,7}(?:[\\s\\-][0-9]{1,6})?|400[\\s\\-]?[0-9]{3}[\\s\\-]?[0-9]{4}';
const phonePattern = (mobileOnly: boolean) => `\\s*(?:${mobileOnly ? mobile : `${mobile}|${landline}`})\\s*`;

const mailName = "[A-Za-z0-9!#$%&'*+=?^_`\\{\\|\\}~\\/\\-]+";
const hostPart = '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?';
/** Narrower than `type="email"`: a dot in the host, none at the ends of the name. */
const mailPattern = `${mailName}(?:\\.${mailName})*@(?:${hostPart}\\.)+[A-Za-z]{2,63}`;

/** Longest values of fields that do not say so themselves. */
export const longest = { 电话: 30, 邮箱: 100, 数字: 20 } as const;

/** What a field allows and what to say when it is not so. */
export function inputRules(field: FormField): InputRules {
  const { attributes, pattern, messages } = rulesOf(field);
  return {
    attributes: { ...attributes, ...(field.required && hasInput(field) && { required: true }) },
    pattern,
    messages: { ...(field.required && { valueMissing: missing(field) }), ...messages },
  };
}

const hasInput = ({ type }: FormField) => !['选择', '地区', '同意'].includes(type);

function missing({ type }: FormField): string {
  if (type === '同意') return '请先看清楚，同意就打勾；不同意就不能提交';
  return type === '选择' || type === '地区' || type === '日期' ? '还没有选' : '还没有填';
}

function rulesOf(field: FormField): InputRules {
  const ownData = ownDataOf(field);
  const autocomplete = ownData === undefined ? {} : { autocomplete: ownData };
  switch (field.type) {
    case '文字': {
      const pattern = field.required ? '.*\\S.*' : '.*';
      const messages = { tooLong: `太长了，最多 ${field.maxLength} 个字` };
      const base = { type: 'text', maxlength: field.maxLength, ...autocomplete } as const;
      if (!field.required) return { attributes: base, pattern, messages };
      const title = '不能只有空格';
      return {
        attributes: { ...base, pattern, title },
        pattern,
        messages: { ...messages, patternMismatch: missing(field) },
      };
    }
    case '长文字':
      return {
        attributes: { maxlength: field.maxLength, ...autocomplete },
        pattern: undefined,
        messages: { tooLong: `太长了，最多 ${field.maxLength} 个字` },
      };
    case '电话': {
      const title = field.mobile ? '11 位手机号，如 138 开头的号码' : '手机号，或带区号的座机号，如 0351-1234567';
      const pattern = phonePattern(field.mobile);
      return {
        attributes: { type: 'tel', maxlength: longest.电话, pattern, title, ...autocomplete },
        pattern,
        messages: { tooLong: '太长了，只写一个号码', patternMismatch: `请写${title}` },
      };
    }
    case '邮箱': {
      const said = '请写完整的邮箱，如 name@example.com';
      return {
        attributes: {
          type: 'email',
          maxlength: longest.邮箱,
          pattern: mailPattern,
          title: '完整的邮箱，如 name@example.com',
          ...autocomplete,
        },
        pattern: mailPattern,
        messages: { tooLong: '太长了，只写一个邮箱', typeMismatch: said, patternMismatch: said },
      };
    }
    case '数字': {
      const pattern = numberPattern(field);
      const title = sayRange(field);
      // A keypad of digits has no minus sign.
      const inputmode =
        field.min !== undefined && field.min < 0
          ? 'text'
          : field.decimals > 0
            ? ('decimal' as const)
            : ('numeric' as const);
      return {
        // Not `type="number"`: it takes 1e5, drops what it does not understand, and turns with the mouse wheel.
        attributes: { type: 'text', inputmode, maxlength: longest.数字, pattern, title, ...autocomplete },
        pattern,
        messages: { tooLong: `太长了，请写${title}`, patternMismatch: `请写${title}` },
      };
    }
    case '日期': {
      const { min, max } = field;
      return {
        attributes: {
          type: 'date',
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          ...autocomplete,
        },
        pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
        messages: {
          badInput: '请选一个真实的日子',
          ...(min !== undefined && { rangeUnderflow: `最早 ${min}` }),
          ...(max !== undefined && { rangeOverflow: `最晚 ${max}` }),
        },
      };
    }
    case '选择':
      return {
        attributes: {},
        pattern: undefined,
        messages: field.most > 1 ? { tooMany: `最多选 ${field.most} 个` } : {},
      };
    case '地区':
    case '同意':
      return { attributes: {}, pattern: undefined, messages: {} };
  }
}

/** `18 到 35 之间的整数`, with the unit's name where there is one. */
function sayRange({ min, max, decimals, unit }: Extract<FormField, { type: '数字' }>): string {
  const kind = decimals === 0 ? '整数' : `数字，最多 ${decimals} 位小数`;
  const inUnit = unit === undefined ? '' : `（${unit}，只写数字）`;
  if (min !== undefined && max !== undefined) return `${min} 到 ${max} 之间的${kind}${inUnit}`;
  if (min !== undefined) return `不小于 ${min} 的${kind}${inUnit}`;
  return `${max === undefined ? '' : `不大于 ${max} 的`}${kind}${inUnit}`;
}

/** Labels about somebody else than who fills the form in: the device must not offer the visitor's own data. */
const somebodyElse = /孩子|学生姓名|紧急联系|监护人|家长|父母|爸|妈|推荐人|配偶|同行|负责人|联络员|法定代表/u;

/** What a field asks of the visitor's own person, as a token of HTML's `autocomplete`; undefined for everything else. */
function ownDataOf({ type, label }: FormField): string | undefined {
  if (somebodyElse.test(label)) return 'off';
  if (type === '电话') return 'tel';
  if (type === '邮箱') return 'email';
  if (type === '日期') return /^(?:出生|生日)/u.test(label) ? 'bday' : undefined;
  if (type !== '文字') return undefined;
  if (/^(?:你的|本人)?姓名/u.test(label)) return 'name';
  return /^(?:怎么称呼|称呼)/u.test(label) ? 'nickname' : undefined;
}
