/** Whether a text is in the clipboard now. @param {string} text */
export const copy = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
};

/** Where the clipboard is closed to pages, as without TLS or in some frames. @param {string} text */
const copyOldWay = text => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};
