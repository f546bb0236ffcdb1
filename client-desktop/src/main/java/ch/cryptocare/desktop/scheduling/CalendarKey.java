package ch.cryptocare.desktop.scheduling;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What single keys do in the calendar, as long as nothing is being typed. */
public enum CalendarKey {
    NEW(KeyCode.N, "calendar.new"),
    TODAY(KeyCode.T, "calendar.today"),
    EARLIER(KeyCode.LEFT, "calendar.earlier"),
    LATER(KeyCode.RIGHT, "calendar.later"),
    QUEUE(KeyCode.Q, "queue.title"),
    PRINT(KeyCode.P, "day-sheet.print"),
    DAY(KeyCode.D, "CalendarSpan.DAY"),
    WEEK(KeyCode.W, "CalendarSpan.WEEK"),
    MONTH(KeyCode.M, "CalendarSpan.MONTH"),
    CLOSE(KeyCode.ESCAPE, "calendar.close");

    public final KeyCode code;

    /** The key of the words for it. */
    public final String words;

    CalendarKey(KeyCode code, String words) {
        this.code = code;
        this.words = words;
    }

    static Optional<CalendarKey> of(KeyCode code) {
        return Arrays.stream(values()).filter(key -> key.code == code).findFirst();
    }
}
