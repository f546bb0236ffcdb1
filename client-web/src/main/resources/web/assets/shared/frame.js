/**
 * In a frame, tells the page around it how tall we are. It answers only to its own parent, and only to the origin
 * that greeted it; which origins may hold us in a frame is the server's decision (frame-ancestors).
 */
export const fitFrame = () => {
  let origin = '';
  const tell = () => {
    if (!origin) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ cryptocare: 'height', height }, origin);
  };
  addEventListener('message', ({ data, source, origin: from }) => {
    if (source !== parent || data?.cryptocare !== 'hello') return;
    origin = from;
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
};
