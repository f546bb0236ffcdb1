/** Looking into files to read, with PDFBox. */
@NullMarked
package ch.cryptocare.server.learning.pdfbox;

import org.jspecify.annotations.NullMarked;
