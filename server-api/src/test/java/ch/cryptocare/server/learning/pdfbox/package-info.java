/** What is let in, of the files that authors send. */
@NullMarked
package ch.cryptocare.server.learning.pdfbox;

import org.jspecify.annotations.NullMarked;
