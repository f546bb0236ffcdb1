/** Other programs, and folders that only one program may use at a time. */
@NullMarked
package ch.cryptocare.sandbox.process;

import org.jspecify.annotations.NullMarked;
