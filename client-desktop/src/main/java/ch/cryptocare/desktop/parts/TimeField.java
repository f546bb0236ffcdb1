package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.i18n.TypedTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.TextField;

/** A time of day, typed as people do and shown as 09:30. */
public final class TimeField extends TextField {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public TimeField() {
        setPromptText("09:30");
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) time().ifPresent(this::show);
        });
    }

    /** Empty while it is no time. */
    public Optional<LocalTime> time() {
        return TypedTime.read(getText());
    }

    public void show(LocalTime time) {
        setText(CLOCK.format(time));
    }
}
