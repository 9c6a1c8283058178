// 长者模式 before the first paint; the rest is in large-text.ts.
try {
  if (localStorage.getItem('guichao-large-text') === '1') document.documentElement.setAttribute('data-large', '');
} catch {
  // Storage is refused.
}
