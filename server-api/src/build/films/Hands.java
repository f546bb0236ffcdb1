import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;

/** Six ways of rubbing, five seconds each. */
record Hands(Font font) implements Film {
    static final int STEP = 5;

    static Area hand(double spread) {
        var hand = new Area(new RoundRectangle2D.Double(-42, -30, 84, 96, 44, 44));
        for (int finger = 0; finger < 4; finger++) {
            var one =
                    new Area(new RoundRectangle2D.Double(-10, -(finger == 1 || finger == 2 ? 92 : 78), 19, 80, 19, 19));
            one.transform(AffineTransform.getRotateInstance((finger - 1.5) * spread));
            one.transform(AffineTransform.getTranslateInstance(-31 + finger * 20.6, -12));
            hand.add(one);
        }
        var thumb = new Area(new RoundRectangle2D.Double(-11, -66, 22, 74, 22, 22));
        thumb.transform(AffineTransform.getRotateInstance(-0.75));
        thumb.transform(AffineTransform.getTranslateInstance(-34, 34));
        hand.add(thumb);
        return hand;
    }

    @Override
    public void draw(Graphics2D picture, double second) {
        int step = (int) Math.min(5, second / STEP);
        double swing = Math.sin(second * Math.PI * 2 * 0.9);
        double turn = second * Math.PI * 1.4;
        switch (step) {
            case 0 -> both(picture, 0, swing * 34, 0.3, swing * -34, -0.3, 0.04);
            case 1 -> both(picture, 30, swing * 26, 0.15, 0, 0.1, 0.02);
            case 2 -> both(picture, 0, swing * 22, 1.2, swing * -6, -1.2, 0.17);
            case 3 -> both(picture, 12, swing * 20, 2.4, swing * -20, -0.6, 0);
            case 4 -> both(picture, 40, Math.sin(turn) * 14, 0.5 + Math.cos(turn) * 0.25, 0, -0.2, 0.1);
            default -> both(picture, 10 + Math.cos(turn) * 14, Math.sin(turn) * 14, 2.9, 0, 0, -0.03);
        }
        Looks.ring(picture, font, String.valueOf(step + 1), Math.min(1, (second - step * STEP) / STEP));
        Looks.dots(picture, 6, step);
    }

    void both(Graphics2D picture, double x, double y, double angle, double otherY, double otherAngle, double spread) {
        one(picture, Looks.RIGHT, Looks.WIDTH / 2.0 + 34, Looks.HEIGHT / 2.0 + 12 + otherY, otherAngle, spread, true);
        one(picture, Looks.LEFT, Looks.WIDTH / 2.0 - 34 + x, Looks.HEIGHT / 2.0 + 12 + y, angle, spread, false);
    }

    void one(Graphics2D picture, Color skin, double x, double y, double angle, double spread, boolean mirrored) {
        var hand = hand(spread);
        if (mirrored) hand.transform(AffineTransform.getScaleInstance(-1, 1));
        hand.transform(AffineTransform.getRotateInstance(angle));
        hand.transform(AffineTransform.getTranslateInstance(x, y));
        picture.setColor(skin);
        picture.fill(hand);
        picture.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.setColor(new Color(0x0b2430));
        picture.draw(hand);
    }
}
