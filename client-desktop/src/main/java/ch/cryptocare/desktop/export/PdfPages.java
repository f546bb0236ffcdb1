package ch.cryptocare.desktop.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, so that what is printed is what would be saved. */
final class PdfPages {
    /** Sharp on paper, at 15 MB for a page of A4. */
    private static final int DOTS_PER_INCH = 200;

    private PdfPages() {}

    /** One after the other, so that only one is in memory; ends when a page was not taken. */
    static boolean each(byte[] pdf, Predicate<Image> taken) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++)
                if (!taken.test(image(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)))) return false;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var image = new WritableImage(width, height);
        var dots = page.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return image;
    }
}
