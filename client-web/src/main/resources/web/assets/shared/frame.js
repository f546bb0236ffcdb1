/**
 * In a frame, tells the page around it how tall we are: we say that we are ready, which tells nothing, it greets us, and
 * from then on it hears our height. Only our own parent is answered, and only at the origin that greeted; which origins
 * may hold us in a frame is the server's decision (frame-ancestors).
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
  parent.postMessage({ cryptocare: 'ready' }, '*');
};
