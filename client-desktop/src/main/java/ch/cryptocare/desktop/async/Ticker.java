package ch.cryptocare.desktop.async;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Does something again and again, on the screen's thread. */
@FunctionalInterface
public interface Ticker {
    /** @return ends it */
    Runnable every(Duration pause, Runnable what);

    /** By JavaFX's own clock. */
    static Ticker ofTheScreen() {
        return (pause, what) -> {
            var timeline =
                    new Timeline(new KeyFrame(javafx.util.Duration.millis((double) pause.toMillis()), _ -> what.run()));
            timeline.setCycleCount(Animation.INDEFINITE);
            timeline.play();
            return timeline::stop;
        };
    }
}
