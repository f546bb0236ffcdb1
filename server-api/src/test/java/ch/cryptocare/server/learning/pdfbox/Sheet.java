package ch.cryptocare.server.learning.pdfbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files as trainers have them. */
public final class Sheet {
    private Sheet() {}

    /** Something that somebody does with a document before it is saved. */
    public interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** Two pages, of which the first says this. */
    public static byte[] saying(String words) {
        return with(document -> {
            try (var content = new PDPageContentStream(document, document.getPage(0))) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText(words);
                content.endText();
            }
        });
    }

    public static byte[] with(Change change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            change.make(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
