package ch.cryptocare.server.platform.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code, black on white in every theme, because cameras want that. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;

    /** Of a picture, for each module. */
    private static final int DOTS = 8;

    private QrCode() {}

    /** One path, sharp at any size.
     * @param text up to 4,296 characters in upper case, fewer otherwise */
    public static String svg(String text) {
        try {
            return svg(Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix());
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code", e);
        }
    }

    /** For paper: up to a seventh of it may be lost to folds and coffee. */
    public static byte[] png(String text) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix()), "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(ByteMatrix modules) {
        var size = (modules.getWidth() + 2 * QUIET_ZONE) * DOTS;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) pen.fillRect((x + QUIET_ZONE) * DOTS, (y + QUIET_ZONE) * DOTS, DOTS, DOTS);
            }
        }
        pen.dispose();
        return picture;
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
