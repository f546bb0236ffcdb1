package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import ch.cryptocare.server.platform.PersonalRecords.Obstacle;
import ch.cryptocare.server.platform.Transactions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an erasure would do, and what is in its way. */
public final class PlanErasure {
    private final Transactions transactions;
    private final Subjects subjects;
    private final List<PersonalRecords> records;
    private final Payments payments;

    public PlanErasure(Transactions transactions, Subjects subjects, List<PersonalRecords> records, Payments payments) {
        this.transactions = transactions;
        this.subjects = subjects;
        this.records = records;
        this.payments = payments;
    }

    /** @param refundsOwed what the person gives up, should it be done now */
    public record Plan(List<Holding> holdings, Set<Obstacle> obstacles, Sats refundsOwed) {
        boolean isFree(boolean waivesRefunds) {
            return obstacles.isEmpty() && (waivesRefunds || refundsOwed.amount() == 0);
        }

        /** @throws Refusal ERASURE_BLOCKED or REFUND_OWED */
        void requireFree(boolean waivesRefunds) {
            if (!obstacles.isEmpty()) throw new Refusal(ProblemType.ERASURE_BLOCKED);
            if (!isFree(waivesRefunds)) throw new Refusal(ProblemType.REFUND_OWED);
        }
    }

    public Plan of(AccountId account) {
        return transactions.in(() -> of(subjects.of(account).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))));
    }

    Plan of(DataSubject subject) {
        var obstacles = new TreeSet<Obstacle>();
        records.forEach(module -> obstacles.addAll(module.obstacles(subject)));
        var purchases = subject.appointments().stream()
                .map(id -> new PurchaseId(id.value()))
                .toList();
        return new Plan(holdings(subject), obstacles, payments.refundsOwed(purchases));
    }

    /** Tables in which there is nothing are not worth a line. */
    private List<Holding> holdings(DataSubject subject) {
        return records.stream()
                .flatMap(module -> module.holdings(subject).stream())
                .filter(holding -> holding.rows() > 0)
                .toList();
    }
}
