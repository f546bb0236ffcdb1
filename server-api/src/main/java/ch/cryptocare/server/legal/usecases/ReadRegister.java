package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.usecases.Activities.Position;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the register, or hands it over as a file. Both are noted. */
public final class ReadRegister {
    /** More than any register has; it is printed whole. */
    private static final int ALL = 10_000;

    private final Transactions transactions;
    private final AuditLog audit;
    private final Activities activities;
    private final InstantSource clock;

    public ReadRegister(Transactions transactions, AuditLog audit, Activities activities, InstantSource clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.activities = activities;
        this.clock = clock;
    }

    public List<ProcessingActivity> page(Caller caller, Optional<Position> after, int atMost) {
        return transactions.in(() -> {
            note(caller, "register-read", caller.account().value(), Map.of());
            return activities.after(after, atMost);
        });
    }

    public ProcessingActivity one(Caller caller, UUID id) {
        return transactions.in(() -> {
            var found = activities.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            note(caller, "register-read", id, Map.of());
            return found;
        });
    }

    /** Whoever left a screen open does not take the register along. */
    public byte[] export(Caller caller, RegisterFile file, Language language) {
        caller.requireProof(clock.instant());
        var all = transactions.in(() -> {
            var facts = Map.of("kind", file.kind(), "language", language.tag());
            note(caller, "register-exported", caller.account().value(), facts);
            return activities.after(Optional.empty(), ALL);
        });
        return file.of(all, language, clock.instant());
    }

    private void note(Caller caller, String action, UUID subject, Map<String, String> facts) {
        audit.note(new AuditLog.Event(Optional.of(caller.account()), action, subject, facts));
    }
}
