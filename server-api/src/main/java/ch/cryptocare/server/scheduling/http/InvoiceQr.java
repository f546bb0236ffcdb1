package ch.cryptocare.server.scheduling.http;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A Lightning invoice as a QR code in SVG: one path, sharp at any size. Upper case, because such codes are smaller
 * (alphanumeric mode) and BOLT 11 allows it; black on white in every theme, because cameras want that.
 */
final class InvoiceQr {
    private static final int QUIET_ZONE = 4;

    private InvoiceQr() {}

    static byte[] svg(String bolt11) {
        try {
            var text = ("lightning:" + bolt11).toUpperCase(Locale.ROOT);
            var code = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
            return svg(code).getBytes(StandardCharsets.US_ASCII);
        } catch (WriterException e) {
            throw new IllegalStateException("an invoice fits into a QR code", e);
        }
    }

    private static String svg(ByteMatrix modules) {
        var size = modules.getWidth() + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(size, size)
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(size, size)
                + "<path fill=\"#000\" d=\"" + rows(modules) + "\"/></svg>";
    }

    /** Each run of dark modules in a row is one rectangle. */
    private static String rows(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 0) continue;
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
                path.append('M')
                        .append(start + QUIET_ZONE)
                        .append(' ')
                        .append(y + QUIET_ZONE)
                        .append('h')
                        .append(x - start)
                        .append("v1h-")
                        .append(x - start)
                        .append('z');
            }
        }
        return path.toString();
    }
}
