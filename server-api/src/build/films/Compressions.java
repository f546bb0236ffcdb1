import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Thirty compressions at 110 a minute, and two breaths. */
record Compressions(Font font) implements Film {
    static final double BEAT = 60 / 110.0;
    static final double ROUND = 30 * BEAT + 4;

    @Override
    public void draw(Graphics2D picture, double second) {
        double at = second % ROUND;
        int count = (int) (at / BEAT);
        boolean breathing = count >= 30;
        double depth = breathing ? 0 : Math.pow(Math.sin(at / BEAT * Math.PI), 2);
        double breath = breathing ? Math.pow(Math.sin((at - 30 * BEAT) / 2 * Math.PI), 2) : 0;
        double y = Looks.HEIGHT / 2.0 + 46;
        var chest = new Path2D.Double();
        chest.moveTo(70, y + 40);
        chest.curveTo(
                180,
                y - 20 - breath * 30,
                260,
                y - 30 - breath * 34,
                Looks.WIDTH / 2.0,
                y - 30 + depth * 34 - breath * 34);
        chest.curveTo(380, y - 30 - breath * 34, 460, y - 20 - breath * 30, Looks.WIDTH - 70, y + 40);
        picture.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.setColor(breathing ? Looks.ACCENT : Looks.LEFT);
        picture.draw(chest);
        if (!breathing) {
            picture.setColor(Looks.INK);
            picture.fill(new RoundRectangle2D.Double(Looks.WIDTH / 2.0 - 46, y - 92 + depth * 34, 92, 54, 40, 40));
        }
        Looks.words(
                picture,
                font,
                64,
                breathing ? (at - 30 * BEAT < 2 ? "1" : "2") : String.valueOf(count + 1),
                Looks.WIDTH / 2.0,
                104);
        Looks.ring(picture, font, breathing ? "2" : "30", breathing ? (at - 30 * BEAT) / 4 : count / 30.0);
    }
}
