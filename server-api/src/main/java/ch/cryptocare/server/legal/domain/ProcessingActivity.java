package ch.cryptocare.server.legal.domain;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One revision of something that is done with personal data. */
public record ProcessingActivity(
        UUID id,
        int revision,
        int position,
        boolean retired,
        ActivityText fr,
        ActivityText en,
        Instant changedAt,
        Optional<AccountId> changedBy) {
    private static final int LAST_POSITION = 9999;

    public ProcessingActivity {
        if (position < 1 || position > LAST_POSITION) throw Refusal.invalid("position", "not-valid");
    }

    public ActivityText in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    /** The next revision; refused as CHANGED_MEANWHILE when it was made from an earlier one than this. */
    public ProcessingActivity revised(
            int from, int newPosition, ActivityText newFr, ActivityText newEn, Change change) {
        requireLatest(from);
        return new ProcessingActivity(
                id, revision + 1, newPosition, false, newFr, newEn, change.at(), Optional.of(change.by()));
    }

    /** No longer carried out. */
    public ProcessingActivity retired(int from, Change change) {
        requireLatest(from);
        return new ProcessingActivity(id, revision + 1, position, true, fr, en, change.at(), Optional.of(change.by()));
    }

    /** Who changes something, and when. */
    public record Change(AccountId by, Instant at) {}

    private void requireLatest(int from) {
        if (from != revision) throw new Refusal(ProblemType.CHANGED_MEANWHILE, Map.of("revision", revision));
    }
}
