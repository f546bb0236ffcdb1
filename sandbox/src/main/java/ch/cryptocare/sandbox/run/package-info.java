/** What {@code ./cryptocare run} starts: PostgreSQL, the sandbox and the server, and stops again in reverse. */
@NullMarked
package ch.cryptocare.sandbox.run;

import org.jspecify.annotations.NullMarked;
