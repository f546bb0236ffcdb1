package ch.cryptocare.server.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints pages as PDF that can be archived (PDF/A-2a) and read aloud (PDF/UA-1). Nothing is ever fetched for it: its fonts
 * are ours and embedded, and every other address is refused.
 */
public final class PdfFile {
    /** The name of the one font, for styles. It has the letters of all languages that we know of. */
    public static final String FONT = "DejaVu Sans";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PdfFile() {}

    public static byte[] of(PrintedPage page) {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useExternalResourceAccessControl(
                        (address, kind) -> isInThePage(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> isInThePage(address),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(() -> font("DejaVuSans.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(new AtSpaces())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .withProducer("CryptoCare")
                .withW3cDocument(page.document(), null)
                .toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isInThePage(String address) {
        return address.startsWith(PrintedPage.PICTURE);
    }

    private static InputStream font(String name) {
        var font = PdfFile.class.getResourceAsStream(FONTS + name);
        if (font == null) throw new IllegalStateException(name + " is missing");
        return font;
    }
}
