package ch.cryptocare.desktop.window;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import javafx.scene.image.PixelFormat;

/** A patient's telephone before the window: it reads the code that it sees. */
public final class Camera {
    private Camera() {}

    /** @param spoken how the code is called by a screen reader */
    public static String read(Window window, String spoken) {
        var code = window.seen().stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code " + spoken));
        var picture = window.on(() -> code.snapshot(null, null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(seen).getText();
        } catch (ReaderException e) {
            throw new AssertionError("a camera cannot read " + spoken, e);
        }
    }
}
