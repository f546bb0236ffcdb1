package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.legal.ExportAsked;
import ch.cryptocare.server.legal.domain.DataExport;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.RateLimit;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives people all that is kept of them (GDPR art. 15 and 20, Swiss LPD art. 25 and 28). */
public final class PackExport {
    private static final int A_DAY = 5;

    private final Transactions transactions;
    private final Exports exports;
    private final Subjects subjects;
    private final List<PersonalRecords> records;
    private final Archive archive;
    private final Auth auth;
    private final AuditLog audit;
    private final Events events;
    private final RateLimit limit;
    private final InstantSource clock;

    public PackExport(
            Transactions transactions,
            Exports exports,
            Subjects subjects,
            List<PersonalRecords> records,
            Archive archive,
            Auth auth,
            AuditLog audit,
            Events events,
            RateLimit limit,
            InstantSource clock) {
        this.transactions = transactions;
        this.exports = exports;
        this.subjects = subjects;
        this.records = records;
        this.archive = archive;
        this.auth = auth;
        this.audit = audit;
        this.events = events;
        this.limit = limit;
        this.clock = clock;
    }

    public DataExport ask(Caller caller, Language language) {
        caller.requireProof(clock.instant());
        if (!limit.allows("exports of " + caller.account(), A_DAY, Duration.ofDays(1)))
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
        var export = new DataExport(Ids.next(clock), caller.account(), language, clock.instant(), Optional.empty());
        transactions.run(() -> {
            exports.add(export);
            audit.noteOwn(caller.account(), "export-asked");
            events.publish(new ExportAsked(export.id()));
        });
        return export;
    }

    public void pack(ExportAsked asked) {
        transactions.run(() -> exports.find(asked.exportId())
                .filter(export -> export.packed().isEmpty())
                .ifPresent(this::pack));
    }

    private void pack(DataExport export) {
        var subject = subjects.of(export.account());
        if (subject.isEmpty()) return;
        var now = clock.instant();
        var file = archive.of(told(subject.get()), export.language(), now);
        if (!exports.pack(export.id(), file, now, now.plus(DataExport.LIFE))) return;
        auth.owner(export.account()).ifPresent(owner -> auth.tell(owner, Kind.EXPORT_READY, Optional.empty()));
    }

    private List<PersonalRecords.Section> told(DataSubject subject) {
        return records.stream().flatMap(module -> module.tell(subject).stream()).toList();
    }

    /** Whoever left a screen open does not hand their data over. @return the ZIP file */
    public byte[] fetch(Caller caller, UUID id) {
        caller.requireProof(clock.instant());
        return transactions.in(() -> {
            var file = exports.file(id, caller.account(), clock.instant())
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            audit.noteOwn(caller.account(), "export-fetched");
            return file;
        });
    }

    public void forgetEnded() {
        exports.forgetEnded(clock.instant());
    }
}
