package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.BookingRules;
import ch.cryptocare.common.contract.scheduling.SlotAlignment;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a practitioner wants to be booked, as it is typed. */
public final class RulesDraft {
    /** In what the notice is counted. */
    public enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(24 * 60);

        final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        /** The largest that loses nothing. */
        static Unit of(int minutes) {
            if (minutes > 0 && minutes % DAYS.minutes == 0) return DAYS;
            return minutes % HOURS.minutes == 0 ? HOURS : MINUTES;
        }
    }

    public final Typed notice;
    public final ObjectProperty<Unit> noticeUnit = new SimpleObjectProperty<>(this, "noticeUnit");
    public final Typed horizon;
    public final Typed dailyCap;
    public final Typed weeklyCap;
    public final Typed freeCancellation;
    public final ObjectProperty<SlotAlignment> alignment = new SimpleObjectProperty<>(this, "alignment");

    RulesDraft(BookingRules rules, Runnable changed) {
        var unit = Unit.of(rules.minimumNoticeMinutes());
        notice = new Typed(String.valueOf(rules.minimumNoticeMinutes() / unit.minutes), changed);
        noticeUnit.set(unit);
        horizon = new Typed(String.valueOf(rules.horizonDays()), changed);
        dailyCap = new Typed(rules.dailyCap().map(String::valueOf).orElse(""), changed);
        weeklyCap = new Typed(rules.weeklyCap().map(String::valueOf).orElse(""), changed);
        freeCancellation = new Typed(String.valueOf(rules.freeCancellationHours()), changed);
        alignment.set(rules.alignment());
        alignment.addListener((_, _, _) -> changed.run());
        noticeUnit.addListener((_, _, _) -> changed.run());
    }

    /** Empty while something cannot be read. */
    Optional<BookingRules> rules() {
        if (!isFull()) return Optional.empty();
        long minutes = (long) notice.number().orElseThrow() * noticeUnit.get().minutes;
        return Optional.of(new BookingRules(
                alignment.get(),
                (int) Math.min(minutes, Integer.MAX_VALUE),
                horizon.number().orElseThrow(),
                cap(dailyCap),
                cap(weeklyCap),
                freeCancellation.number().orElseThrow()));
    }

    /** Marks what cannot be read. */
    boolean isReadable() {
        Stream.of(notice, horizon, freeCancellation).forEach(Typed::isNumber);
        Stream.of(dailyCap, weeklyCap).filter(cap -> !cap.isBlank()).forEach(Typed::isNumber);
        return isFull();
    }

    /** What the server calls so. */
    Optional<Typed> field(String name) {
        return switch (name) {
            case "minimumNoticeMinutes" -> Optional.of(notice);
            case "horizonDays" -> Optional.of(horizon);
            case "dailyCap" -> Optional.of(dailyCap);
            case "weeklyCap" -> Optional.of(weeklyCap);
            case "freeCancellationHours" -> Optional.of(freeCancellation);
            default -> Optional.empty();
        };
    }

    private boolean isFull() {
        return Stream.of(notice, horizon, freeCancellation)
                        .allMatch(typed -> typed.number().isPresent())
                && Stream.of(dailyCap, weeklyCap)
                        .allMatch(cap -> cap.isBlank() || cap.number().isPresent());
    }

    private static Optional<Integer> cap(Typed typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(typed.number().orElseThrow());
    }
}
