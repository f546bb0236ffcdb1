/** Files that a course gives to read, in a window. */
@NullMarked
package ch.cryptocare.desktop.courses.documents;

import org.jspecify.annotations.NullMarked;
