package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.learning.usecases.authoring.Learners.Position;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who follows a course, told to those who write it. */
public final class ReadLearners {
    private final Transactions transactions;
    private final Learners learners;
    private final ReadAuthored authored;
    private final Auth auth;
    private final CourseLog log;

    public ReadLearners(Transactions transactions, Learners learners, ReadAuthored authored, Auth auth, CourseLog log) {
        this.transactions = transactions;
        this.learners = learners;
        this.authored = authored;
        this.auth = auth;
        this.log = log;
    }

    public List<Learner> of(Caller caller, CourseId course, boolean waiting, Optional<Position> after, int atMost) {
        return transactions.in(() -> {
            authored.requireAuthor(caller, course);
            log.note(caller, "learners-listed", course, Map.of());
            return named(learners.of(course, waiting, after, atMost));
        });
    }

    /** Whom they do not teach does not exist. */
    Learner of(Caller caller, EnrolmentId id) {
        var entry = learners.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        authored.requireAuthor(caller, entry.enrolment().course());
        return named(List.of(entry)).getFirst();
    }

    private List<Learner> named(List<Learners.Entry> entries) {
        var names = auth.names(
                entries.stream().map(entry -> entry.enrolment().account()).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Learner(names.getOrDefault(entry.enrolment().account(), ""), entry))
                .toList();
    }
}
