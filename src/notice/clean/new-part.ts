import { isDateLine } from '../parse/date-line.ts';
import { isIssuerLine } from '../parse/issuer-line.ts';
import { readMarker } from '../parse/markers.ts';

const label =
  /^(?:附件?|附表|抄送|抄报|抄发|主送|发送|分送|主题词|联系人|联系方式|联系电话|联系地址|联系邮箱|咨询电话|咨询人|电话|传真|手机|邮箱|电子邮箱|电子邮件|电子信箱|E-?mail|邮编|邮政编码|地址|通讯地址|通信地址|网址|网站|QQ群?|微信群?|工作邮箱|投稿邮箱|报送邮箱|监督电话|签发人|填表人|注|备注)[\s\u3000]*\d{0,2}[\s\u3000]*[：:]/i;

/** Whether a line cannot be the rest of the sentence before it: numbering, a label, a date, a signature, an attachment. */
export function beginsPart(text: string): boolean {
  if (text.length > 400) text = text.slice(0, 400);
  return (
    label.test(text) ||
    /^(?:附件|附表)\s*[\d一二三四五六七八九十]{0,3}$/.test(text) ||
    /^(?:附件|附表)\s*[\d一二三四五六七八九十]{1,3}\s*[：:.．、-]/.test(text) ||
    isDateLine(text) ||
    /^[（(][^（）()]{2,40}[)）]$/.test(text) ||
    /印发$/.test(text) ||
    readMarker(text) !== undefined ||
    (text.length >= 4 && isIssuerLine(text))
  );
}
