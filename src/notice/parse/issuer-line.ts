/** What the name of an organisation that issues notices ends in. */
const ending =
  /(?:委员会|团委|团省委|团市委|团区委|团县委|团工委|工委|市委|省委|区委|县委|州委|盟委|旗委|党委|委|办公室|秘书处|秘书长|组委会|领导小组|筹委会|筹备组|工作组|指导中心|中心|部|局|厅|处|科|院|系|所|署|协会|学会|联合会|总会|学联|青联|工会|妇联|科协|文联|残联|工商联|管委会|村委会|居委会|少工委|学生会|研究生会|团总支|团支部|党支部|党总支|总支|支部|志愿者联合会|联盟|促进会|基金会|政府|法院|检察院|大学|学院|学校|中学|小学|公司|集团|银行|分行|支行|总队|支队|联社|出版社|报社|电视台|社)(?:[（(][^（）()]{1,16}[)）])?(?:[（(]代章[)）]|[（(]盖章[)）]|[（(]章[)）]|[（(]印[)）])?$/;
const opening = /^(?:(?:中共|中国|共青团|全国|团|省|市|县|区)|\p{Script=Han}{2,})/u;

/** Whether a line could be the name of one or several organisations that sign a notice or head it. */
export function isIssuerLine(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text.replace(/[\s\u3000]+/g, '');
  if (bare.length < 2 || bare.length > 60 || !opening.test(bare)) return false;
  if (/[。，,；;：:！!？?、“”《》\d]/.test(bare)) return false;
  if (/^(?:附件|附表|关于|各|抄|联系|报送|请|由|以|在|对|为)/.test(bare)) return false;
  const parts = text.trim().split(/[\s\u3000]+/);
  const padded = parts.some((part) => part.length === 1);
  return (padded ? [bare] : parts).every((part) => part.length >= 2 && ending.test(part) && !/(?:联|关)系$/.test(part));
}
