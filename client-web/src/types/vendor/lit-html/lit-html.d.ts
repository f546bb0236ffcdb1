/** The server serves the WebJar of lit-html under this path. */
export * from 'lit-html';
