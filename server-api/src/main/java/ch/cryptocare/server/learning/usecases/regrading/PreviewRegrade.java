package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.learning.usecases.authoring.CourseLog;
import ch.cryptocare.server.learning.usecases.authoring.ReadAuthored;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows an author what a correction would do. Nothing is changed; that somebody looked is noted. */
public final class PreviewRegrade {
    /** @param names of those who have an account */
    public record Preview(Weighed weighed, Map<AccountId, String> names) {}

    private final Transactions transactions;
    private final ReadAuthored authored;
    private final WeighRegrade weigh;
    private final Auth auth;
    private final CourseLog log;
    private final InstantSource clock;

    public PreviewRegrade(
            Transactions transactions,
            ReadAuthored authored,
            WeighRegrade weigh,
            Auth auth,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.authored = authored;
        this.weigh = weigh;
        this.auth = auth;
        this.log = log;
        this.clock = clock;
    }

    public Preview of(Caller author, Wish wish) {
        return transactions.in(() -> {
            authored.requireAuthor(author, wish.quiz().course());
            var weighed = weigh.weigh(wish, "", clock.instant());
            log.note(author, "regrade-previewed", wish.quiz().course(), RegradeQuestion.facts(wish));
            return new Preview(
                    weighed,
                    auth.names(weighed.sat().values().stream()
                            .map(sat -> sat.enrolment().account())
                            .collect(Collectors.toSet())));
        });
    }
}
