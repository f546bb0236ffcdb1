import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/** What all films look like. */
final class Looks {
    static final int WIDTH = 640;
    static final int HEIGHT = 360;

    static final Color INK = new Color(0xf3fbf9);
    static final Color LEFT = new Color(0xf2c9a8);
    static final Color RIGHT = new Color(0xc98f6b);
    static final Color ACCENT = new Color(0x4fd1b5);

    /** Which of several is shown, as dots below. */
    static void dots(Graphics2D picture, int count, int at) {
        for (int dot = 0; dot < count; dot++) {
            picture.setColor(dot == at ? ACCENT : new Color(255, 255, 255, 70));
            picture.fill(new Ellipse2D.Double(WIDTH / 2.0 - count * 12 + dot * 24 + 6, HEIGHT - 34, 11, 11));
        }
    }

    /** How much of a step is over, around its number. */
    static void ring(Graphics2D picture, Font font, String text, double share) {
        picture.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.setColor(new Color(255, 255, 255, 50));
        picture.draw(new Ellipse2D.Double(WIDTH - 92, 28, 60, 60));
        picture.setColor(ACCENT);
        picture.draw(new Arc2D.Double(WIDTH - 92, 28, 60, 60, 90, -360 * share, Arc2D.OPEN));
        words(picture, font, 24, text, WIDTH - 62, 67);
    }

    static void words(Graphics2D picture, Font font, float size, String text, double x, double y) {
        picture.setFont(font.deriveFont(size));
        picture.setColor(INK);
        picture.drawString(text, (float) (x - picture.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }
}
