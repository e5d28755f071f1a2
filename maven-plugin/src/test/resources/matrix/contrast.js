() => {
  // The lowest contrast, as WCAG computes it, of a text that is seen and of what is drawn as text.
  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  const luminance = colour => {
    const [r, g, b] = numbers(colour).map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    const colour = getComputedStyle(element).backgroundColor;
    return numbers(colour)[3] === 0 ? behind(element.parentElement) : colour;
  };
  let lowest = 21;
  const measure = (element, pseudo) => {
    const pair = [luminance(getComputedStyle(element, pseudo).color), luminance(behind(element))];
    lowest = Math.min(lowest, (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && element.checkVisibility()) measure(element);
  }
  document.querySelectorAll('.yes, .no').forEach(cell => measure(cell, '::before'));
  measure(document.getElementById('search'), '::placeholder');
  return lowest;
}
