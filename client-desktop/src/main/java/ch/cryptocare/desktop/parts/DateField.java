package ch.cryptocare.desktop.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, chosen or typed as people here write it: 23.11.2026. */
public final class DateField extends DatePicker {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    public DateField() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : SHOWN.format(date);
            }

            // What cannot be read leaves the day that was there.
            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                try {
                    return text == null || text.isBlank()
                            ? null
                            : LocalDate.parse(text.strip().replaceAll("[/ -]+", "."), TYPED);
                } catch (DateTimeException e) {
                    return getValue();
                }
            }
        });
    }

    public DateField(LocalDate day) {
        this();
        setValue(day);
    }
}
