package ch.cryptocare.desktop.export;

import java.util.function.Supplier;

/**
 * A document that can be saved or printed.
 *
 * @param name without its ending; what no file can be called is left out
 * @param made makes it; called in the background, once it is known where it goes
 */
public record PdfFile(String name, Supplier<byte[]> made) {
    String fileName() {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + "." + Format.PDF.extension();
    }
}
