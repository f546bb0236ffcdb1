package ch.cryptocare.desktop.scheduling;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A time of day as people type it: 9, 930, 9h30, 9.30 and 09:30 are all half past nine or nine. */
final class TimeField extends TextField {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:\\s*[:h.]?\\s*(\\d{2}))?h?");

    TimeField() {
        setPromptText("09:30");
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) time().ifPresent(this::show);
        });
    }

    /** Empty while it is no time. */
    Optional<LocalTime> time() {
        return read(getText());
    }

    void show(LocalTime time) {
        setText(CLOCK.format(time));
    }

    static Optional<LocalTime> read(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) return Optional.empty();
        int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
