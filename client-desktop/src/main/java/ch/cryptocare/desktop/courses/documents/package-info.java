/** Files that a course gives to read. */
@NullMarked
package ch.cryptocare.desktop.courses.documents;

import org.jspecify.annotations.NullMarked;
