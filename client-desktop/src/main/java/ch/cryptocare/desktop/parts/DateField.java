package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.i18n.TypedDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, chosen or typed as people here write it: 23.11.2026. */
public final class DateField extends DatePicker {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public DateField() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : SHOWN.format(date);
            }

            // What cannot be read is no day: whoever typed it is asked again, and no other day is taken for it.
            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return text == null ? null : TypedDate.read(text).orElse(null);
            }
        });
    }

    public DateField(LocalDate day) {
        this();
        setValue(day);
    }
}
