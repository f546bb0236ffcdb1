/** A course while it is written, as its learners will see it. */
@NullMarked
package ch.cryptocare.desktop.courses.preview;

import org.jspecify.annotations.NullMarked;
