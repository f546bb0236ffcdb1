package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.BusyTime;
import ch.cryptocare.common.contract.scheduling.SlotVerdict;
import ch.cryptocare.common.contract.scheduling.SlotVerdictResult;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.i18n.Formats;
import ch.cryptocare.desktop.i18n.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** A filter's verdict as a sentence with its reasons. */
public final class VerdictWords {
    private final Text text;
    private final ZoneId zone;
    private final Formats formats;

    public VerdictWords(Text text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
        this.formats = text.formats().in(zone);
    }

    public String sentence(SlotVerdict verdict) {
        boolean passed = verdict.result() == SlotVerdictResult.PASSED;
        if (verdict.result() == SlotVerdictResult.NOT_LOOKED_AT) return plain(verdict, "skipped");
        return switch (verdict.filter()) {
            case SERVICE, PAST, NOTICE -> limit(verdict);
            case HORIZON -> horizon(verdict);
            case EXCEPTION -> exception(verdict, passed);
            case HOLIDAY -> holiday(verdict, passed);
            case OPENING_HOURS -> openingHours(verdict);
            case ABSENCE, APPOINTMENT, ROOM -> passed ? plain(verdict, "passed") : filled(verdict, inTheWay(verdict));
            case DAILY_CAP, WEEKLY_CAP -> cap(verdict);
            case GRID -> passed ? plain(verdict, "passed") : starts(verdict);
        };
    }

    private String limit(SlotVerdict verdict) {
        return verdict.limit().map(limit -> filled(verdict, moment(limit))).orElseGet(() -> plain(verdict, "none"));
    }

    /** The limit is the midnight that ends the last day. */
    private String horizon(SlotVerdict verdict) {
        return verdict.limit()
                .map(limit -> filled(verdict, formats.weekday(day(limit.minus(Duration.ofMinutes(1))))))
                .orElseGet(() -> plain(verdict, "none"));
    }

    private String exception(SlotVerdict verdict, boolean passed) {
        if (verdict.date().isEmpty()) return plain(verdict, "none");
        var day = formats.weekday(verdict.date().get());
        if (passed) return filled(verdict, day);
        boolean closed = verdict.closed().orElse(false);
        return withNearest(text.of(key(verdict, closed ? "closed" : "failed"), day), verdict);
    }

    private String holiday(SlotVerdict verdict, boolean passed) {
        if (verdict.holiday().isEmpty()) return plain(verdict, "none");
        var name = verdict.holiday().get().getOrDefault(text.language().tag(), "");
        return passed ? filled(verdict, name) : withNearest(filled(verdict, name), verdict);
    }

    private String openingHours(SlotVerdict verdict) {
        return verdict.window().map(window -> filled(verdict, window(window))).orElseGet(() -> plain(verdict, "none"));
    }

    private String cap(SlotVerdict verdict) {
        return text.of(
                key(verdict, result(verdict)),
                verdict.cap().orElse(0),
                verdict.date().map(formats::weekday).orElse(""));
    }

    private String starts(SlotVerdict verdict) {
        if (verdict.nearestStarts().isEmpty()) return plain(verdict, "none");
        return filled(
                verdict, verdict.nearestStarts().stream().map(formats::time).collect(Collectors.joining(" · ")));
    }

    private String inTheWay(SlotVerdict verdict) {
        return verdict.inTheWay().stream().map(this::busy).collect(Collectors.joining(" · "));
    }

    /** With what is to stay free around it. */
    private String busy(BusyTime busy) {
        var stretch = stretch(busy.start(), busy.end());
        int before = busy.bufferBeforeMinutes();
        int after = busy.bufferAfterMinutes();
        return before == 0 && after == 0 ? stretch : text.of("why.buffers", stretch, before, after);
    }

    private String withNearest(String sentence, SlotVerdict verdict) {
        return verdict.window()
                .map(window -> sentence + " " + text.of("why.nearest", window(window)))
                .orElse(sentence);
    }

    private String window(Slot window) {
        return stretch(window.start(), window.end());
    }

    private String stretch(Instant start, Instant end) {
        return day(start).equals(day(end)) || formats.time(end).equals("00:00")
                ? text.of("why.stretch", formats.shortDay(day(start)), formats.time(start), formats.time(end))
                : text.of("calendar.from-to", moment(start), moment(end));
    }

    private String moment(Instant moment) {
        return text.of("why.moment", formats.shortDay(day(moment)), formats.time(moment));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private String filled(SlotVerdict verdict, String fact) {
        return text.of(key(verdict, result(verdict)), fact);
    }

    private String plain(SlotVerdict verdict, String what) {
        return text.of(key(verdict, what));
    }

    private static String result(SlotVerdict verdict) {
        return verdict.result() == SlotVerdictResult.PASSED ? "passed" : "failed";
    }

    private static String key(SlotVerdict verdict, String what) {
        return "SlotFilter." + verdict.filter() + "." + what;
    }
}
