import java.awt.Graphics2D;

/** What is seen at a moment, in seconds. */
interface Film {
    void draw(Graphics2D picture, double second);
}
