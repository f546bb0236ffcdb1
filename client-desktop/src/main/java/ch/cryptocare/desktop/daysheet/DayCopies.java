package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a copy of the next days while somebody is signed in, for a morning on which the server cannot be reached. */
public final class DayCopies {
    /** What is kept on the Thursday before Easter is there on the Tuesday after it. */
    private static final int DAYS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(DayCopies.class);

    /** Whether anything may lie on this machine. */
    public final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);

    private final SealedCopies copies;
    private final ServerApi api;
    private final Background background;
    private final InstantSource clock;
    private final ZoneId zone;
    private Optional<SealedCopies.Key> key = Optional.empty();
    private long signedIn;

    public DayCopies(SealedCopies copies, ServerApi api, Background background, InstantSource clock, ZoneId zone) {
        this.copies = copies;
        this.api = api;
        this.background = background;
        this.clock = clock;
        this.zone = zone;
        wanted.addListener((_, _, now) -> {
            if (!now) copies.forgetAll();
        });
    }

    /** From now on, for whoever this is; not before the next time, when it was not wanted. */
    public void begin(EmailAddress who, String password) {
        if (!wanted.get()) return;
        long mine = ++signedIn;
        background
                .run(() -> {
                    copies.forgetOld();
                    return copies.key(who, password);
                })
                .then(made -> {
                    if (mine != signedIn) return;
                    key = Optional.of(made);
                    refresh();
                })
                .failed(_ -> LOG.warn("no copy of the day is kept"));
    }

    /** The copy stays; nobody writes it any more. */
    public void end() {
        signedIn++;
        key = Optional.empty();
    }

    /** Brings it up to date, if somebody is signed in. A server that is away leaves what was there. */
    public void refresh() {
        if (!wanted.get()) return;
        long mine = signedIn;
        key.ifPresent(whose -> background
                .run(this::next)
                .then(sheet -> {
                    // What came after somebody else had signed in may be what they see.
                    if (mine == signedIn) keep(whose, sheet);
                })
                .failed(_ -> LOG.debug("the copy of the day stays as it was")));
    }

    /** What is too old to be of use goes, whoever it was for and whether or not they come back. */
    public void forgetOld() {
        background
                .run(() -> {
                    copies.forgetOld();
                    return true;
                })
                .failed(_ -> LOG.warn("old copies of the day are still there"));
    }

    private void keep(SealedCopies.Key whose, DaySheet sheet) {
        background
                .run(() -> {
                    copies.keep(whose, sheet);
                    return whose;
                })
                .then(_ -> {
                    // It may have been put off while it was being written.
                    if (!wanted.get()) copies.forgetAll();
                })
                .failed(_ -> LOG.debug("the copy of the day stays as it was"));
    }

    /** What was kept for somebody, if any of its days is still to come; takes a moment. */
    public Optional<DaySheet> open(EmailAddress who, String password) throws IOException {
        copies.forgetOld();
        return copies.open(copies.key(who, password))
                .filter(sheet -> !sheet.daysFrom(today(sheet)).isEmpty());
    }

    /** Today is where those are of whom a copy tells. */
    public LocalDate today(DaySheet sheet) {
        return today(sheet.parts().stream().map(DaySheet.Part::practitioner).toList());
    }

    private LocalDate today(List<AgendaPractitioner> kept) {
        return LocalDate.ofInstant(clock.instant(), CalendarZone.of(kept, zone));
    }

    private DaySheet next() {
        var kept = api.call(AgendaApi.PRACTITIONERS).items();
        var first = today(kept);
        var query = new AgendaQuery(first.toString(), first.plusDays(DAYS).toString());
        var parts = kept.stream()
                .map(one -> new DaySheet.Part(
                        one, api.call(AgendaApi.AGENDA, one.id().value(), query)))
                .toList();
        return new DaySheet(clock.instant(), first, first.plusDays(DAYS - 1), parts);
    }
}
