/** The commonest characters of modern Chinese and of notices, in both scripts: two of three in any text are among them. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报完类八离华名确才科张信马节话米整空况今集温传许步群广石记需段研界拉林且究观越织装影算低持音众书布复容儿须际商非验连断深难近千周委素技备半办青省列习响约支般史感劳便团往市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参细引听该铁价严' +
    '們這個來為國時說會學發經過動還對點開關無實現應當業務團區縣鄉鎮鄰網組織實踐負責員長產電與將從後問題體總結報單號車間門東廣場義見頭樣裡讓認識選舉專傳統達邊遠運導領強調聯繫辦級給總類' +
    '通知各市县乡镇村校青年共团活动方案印发附件联系电话时间地点要求组织宣传返乡春节就业创业志愿服务假期优秀先进典型材料报送邮箱月日前',
);

const punctuation = /[\u0020-\u007E\t\n\r\u00A0\u3000-\u303F\uFF00-\uFF5E\u2010-\u2026·×①-⑳〇\u2460-\u24FF]/u;
const impossible = /[\uFFFD\uE000-\uF8FF\u0080-\u009F]|\p{Cn}|\p{Co}/u;

/** How many characters are looked at: an encoding shows itself early. */
const looked = 20_000;

/**
 * How much like Chinese a text looks, from 0 to 1: common characters and punctuation count, rare Han characters count
 * little, code points without a character count against it. Text of few bytes per character wins over the same bytes
 * read as scattered rare characters.
 */
export function likeness(text: string): number {
  let [good, all] = [0, 0];
  for (const letter of text.slice(0, looked)) {
    all += 1;
    if (common.has(letter) || punctuation.test(letter)) good += 1;
    else if (impossible.test(letter)) good -= 2;
    else if (/\p{Script=Han}/u.test(letter)) good += 0.35;
  }
  return all === 0 ? 0 : Math.max(0, good / all);
}

/** A stretch that shows the text was decoded wrongly before it was saved, if there is one on this line. */
export function mojibake(line: string): string | undefined {
  return /锟斤拷|烫烫烫|屯屯屯|(?:Ã.|Â.|â€.|[åæçèéä][\u0080-\u00FF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}){3,}|[\u00C0-\u00FF]{8,}/u.exec(
    line,
  )?.[0];
}
