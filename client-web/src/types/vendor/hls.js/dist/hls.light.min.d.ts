/** The server serves the light build of hls.js under this path; it leaves its class in the global scope. */
export {};
