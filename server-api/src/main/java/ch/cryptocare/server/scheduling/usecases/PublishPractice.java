package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.util.List;

/** Lets patients find a new practitioner and book. */
public final class PublishPractice {
    private final Transactions transactions;
    private final Practitioners practitioners;
    private final Schedules schedules;

    public PublishPractice(Transactions transactions, Practitioners practitioners, Schedules schedules) {
        this.transactions = transactions;
        this.practitioners = practitioners;
        this.schedules = schedules;
    }

    public void publish(
            Practitioner practitioner, Schedule schedule, List<ServiceType> services, CancellationTerms terms) {
        transactions.run(() -> {
            practitioners.add(practitioner);
            schedules.save(new Offer(practitioner, schedule, services, terms, 0, 0));
        });
    }
}
