/**
 * What to tell somebody whose Node cannot run TypeScript by itself (it can since 22.18), or undefined when it can.
 * Plain JavaScript without anything new, since any Node must be able to read it.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return undefined;
  return (
    `这台电脑上的 Node 是 ${version}，太旧了。\n` +
    '本来 npm install 会自带一份新的 Node，看来没有装上（可能是网络中断，或者装的时候用了 --omit=optional）。\n' +
    '请重新运行 npm install；如果还不行，请到 Node 官网安装 24 或更新的版本。'
  );
}
