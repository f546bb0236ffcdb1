import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The five rights of a dose: who, what, how much, by which way, when. */
record Doses(Font font) implements Film {
    static final int STEP = 6;

    @Override
    public void draw(Graphics2D picture, double second) {
        int step = (int) Math.min(4, second / STEP);
        double share = (second - step * STEP) / STEP;
        picture.translate(Looks.WIDTH / 2.0, Looks.HEIGHT / 2.0 - 10);
        picture.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.setColor(Looks.INK);
        switch (step) {
            case 0 -> person(picture);
            case 1 -> pill(picture);
            case 2 -> measure(picture, share);
            case 3 -> way(picture, share);
            default -> clock(picture, share);
        }
        picture.translate(-Looks.WIDTH / 2.0, -Looks.HEIGHT / 2.0 + 10);
        if (share > 0.6) tick(picture, Math.min(1, (share - 0.6) / 0.15));
        Looks.ring(picture, font, String.valueOf(step + 1), share);
        Looks.dots(picture, 5, step);
    }

    void person(Graphics2D picture) {
        picture.draw(new Ellipse2D.Double(-30, -86, 60, 60));
        picture.draw(new Arc2D.Double(-70, -6, 140, 150, 0, 180, Arc2D.CHORD));
    }

    void pill(Graphics2D picture) {
        picture.rotate(-0.6);
        picture.setColor(Looks.ACCENT);
        picture.fill(new RoundRectangle2D.Double(-86, -34, 90, 68, 68, 68));
        picture.setColor(Looks.INK);
        picture.draw(new RoundRectangle2D.Double(-86, -34, 172, 68, 68, 68));
        picture.draw(new Line2D.Double(0, -34, 0, 34));
        picture.rotate(0.6);
    }

    void measure(Graphics2D picture, double share) {
        var glass = new RoundRectangle2D.Double(-46, -84, 92, 168, 22, 22);
        double full = 168 * 0.6 * Math.min(1, share * 2);
        picture.setColor(Looks.ACCENT);
        picture.fill(new RoundRectangle2D.Double(-46, 84 - full, 92, full, 22, 22));
        picture.setColor(Looks.INK);
        picture.draw(glass);
        for (int line = 0; line < 5; line++) picture.draw(new Line2D.Double(16, -50 + line * 26, 42, -50 + line * 26));
    }

    void way(Graphics2D picture, double share) {
        double down = 14 * Math.sin(share * Math.PI * 6);
        var arrow = new Path2D.Double();
        arrow.moveTo(0, -90 + down);
        arrow.lineTo(0, 10 + down);
        arrow.moveTo(-34, -22 + down);
        arrow.lineTo(0, 12 + down);
        arrow.lineTo(34, -22 + down);
        picture.setColor(Looks.ACCENT);
        picture.draw(arrow);
        picture.setColor(Looks.INK);
        picture.draw(new Arc2D.Double(-90, -20, 180, 110, 180, 180, Arc2D.OPEN));
    }

    void clock(Graphics2D picture, double share) {
        picture.draw(new Ellipse2D.Double(-86, -86, 172, 172));
        picture.setColor(Looks.ACCENT);
        double angle = share * Math.PI * 2;
        picture.draw(new Line2D.Double(0, 0, Math.sin(angle) * 60, -Math.cos(angle) * 60));
        picture.setColor(Looks.INK);
        picture.draw(new Line2D.Double(0, 0, 38, 0));
    }

    void tick(Graphics2D picture, double share) {
        double x = Looks.WIDTH / 2.0 + 120;
        double y = Looks.HEIGHT / 2.0 + 60;
        picture.setColor(Looks.ACCENT);
        picture.fill(new Ellipse2D.Double(x - 30 * share, y - 30 * share, 60 * share, 60 * share));
        var tick = new Path2D.Double();
        tick.moveTo(x - 13, y);
        tick.lineTo(x - 3, y + 11);
        tick.lineTo(x + 15, y - 10);
        picture.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.setColor(new Color(0x0b2430));
        if (share >= 1) picture.draw(tick);
    }
}
