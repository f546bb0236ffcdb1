package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.Played;
import ch.cryptocare.server.learning.domain.Progress;
import ch.cryptocare.server.learning.domain.Viewing;
import ch.cryptocare.server.platform.Transactions;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Credits what a player says that it has played, as far as the time allows in which it was open. Reports may come twice,
 * late and in any order.
 */
public final class ReportPlayed {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final ReadFollowedCourse read;
    private final Viewings viewings;
    private final CompleteChapter complete;
    private final InstantSource clock;

    public ReportPlayed(
            Transactions transactions,
            Enrolments enrolments,
            ReadFollowedCourse read,
            Viewings viewings,
            CompleteChapter complete,
            InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.read = read;
        this.viewings = viewings;
        this.complete = complete;
        this.clock = clock;
    }

    /** @param stoppedMillis where the player is in the recording */
    public record Said(int sequence, Played played, BigDecimal rate, int stoppedMillis) {}

    /** @param isOver whether another player was opened, so that this one does not count any more */
    public record Heard(FollowedCourse course, int number, boolean isOver) {}

    public Heard hear(AccountId account, ViewingId id, Said said) {
        return transactions.in(() -> {
            var viewing = own(account, viewings.lock(id));
            var enrolment = enrolments.lock(viewing.enrolment()).orElseThrow();
            if (!viewings.isKnown(id, said.sequence())) credit(viewing, enrolment, said);
            return new Heard(read.of(account, enrolment.course()), viewing.position(), viewing.isOver());
        });
    }

    static Viewing own(AccountId account, Optional<Viewing> found) {
        return found.filter(viewing -> viewing.account().equals(account))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private void credit(Viewing viewing, Enrolment enrolment, Said said) {
        var now = clock.instant();
        var chapter = read.of(enrolment).chapter(viewing.position());
        var video = chapter.video().orElseThrow();
        var before = video.progress().played();
        var length = video.video().millis();

        var heard = viewing.heard(now, said.rate());
        var claimed = said.played().within(length);
        var credited = claimed.minus(before).first(heard.allowanceMillis());
        var after = new Progress(before.plus(credited), Math.clamp(said.stoppedMillis(), 0, length));

        viewings.keep(viewing.id(), new Viewings.Report(said.sequence(), claimed, credited.millis(), said.rate(), now));
        viewings.save(heard.credited(credited.millis()));
        viewings.save(enrolment.id(), viewing.position(), after, now);
        if (chapter.chapter().completion().isReached(after.played(), length))
            complete.done(enrolment, viewing.position(), now);
    }
}
