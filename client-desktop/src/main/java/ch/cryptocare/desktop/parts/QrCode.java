package ch.cryptocare.desktop.parts;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** A QR code drawn as one shape, so that it is sharp at any size; black on white in either theme, as cameras expect. */
public final class QrCode extends StackPane {
    /** ISO/IEC 18004 asks for four modules of white around it. */
    private static final int QUIET = 4;

    private final SVGPath shape = new SVGPath();
    private final int modules;

    public QrCode(String content, String spoken) {
        var matrix = matrix(content);
        modules = matrix.getWidth() + 2 * QUIET;
        shape.setContent(path(matrix));
        shape.getStyleClass().add("qr-shape");
        shape.setManaged(false);
        getStyleClass().add("qr-code");
        getChildren().add(shape);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        size(4);
    }

    /** How many pixels each module gets. */
    public QrCode size(double pixels) {
        setPrefSize(modules * pixels, modules * pixels);
        shape.setScaleX(pixels);
        shape.setScaleY(pixels);
        return this;
    }

    @Override
    protected void layoutChildren() {
        // Scaling keeps the middle where it is.
        var bounds = shape.getLayoutBounds();
        shape.setLayoutX(getWidth() / 2 - bounds.getMinX() - bounds.getWidth() / 2);
        shape.setLayoutY(getHeight() / 2 - bounds.getMinY() - bounds.getHeight() / 2);
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++)
            for (int x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y) == 1)
                    path.append("M").append(x).append(" ").append(y).append("h1v1h-1z");
        return path.toString();
    }

    private static ByteMatrix matrix(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.L).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
