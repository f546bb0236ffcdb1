package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.LedgerApi;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.contract.scheduling.LedgerQuery;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.BlindIndexes;
import ch.cryptocare.server.scheduling.usecases.LedgerFilter;
import ch.cryptocare.server.scheduling.usecases.ReadLedger;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Appointments with their payments, filtered. */
public final class LedgerRoutes {
    private static final int LONGEST_WORDS = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ReadLedger ledger;
    private final BlindIndexes indexes;

    public LedgerRoutes(ReadLedger ledger, BlindIndexes indexes) {
        this.ledger = ledger;
        this.indexes = indexes;
    }

    public void addTo(Api api) {
        api.serve(LedgerApi.OF_PRACTICE, this::ofPractice);
        api.serve(LedgerApi.ALL, this::all);
    }

    private LedgerPage ofPractice(Call<LedgerQuery> call) {
        var asked = call.body();
        var page = ledger.ofPractice(
                call.caller().account(), filter(asked), asked.cursor().map(OwnAppointments::position));
        return LedgerJson.forPractice(page);
    }

    private LedgerPage all(Call<LedgerQuery> call) {
        var asked = call.body();
        var filter = filter(asked);
        // Names are between patients and their practice.
        if (filter.name().isPresent()) throw Refusal.invalid("q", "not-an-address-or-id");
        return LedgerJson.forAdministrators(ledger.all(filter, asked.cursor().map(OwnAppointments::position)));
    }

    private LedgerFilter filter(LedgerQuery asked) {
        var words = asked.q().map(String::strip).filter(q -> !q.isEmpty());
        if (words.filter(q -> q.length() > LONGEST_WORDS).isPresent()) throw Refusal.invalid("q", "too-long");
        var id = words.filter(q -> ID.matcher(q).matches()).map(UUID::fromString);
        var patient = id.isPresent() ? Optional.<PatientKey>empty() : words.flatMap(this::patient);
        var isName = id.isEmpty() && patient.isEmpty();
        return new LedgerFilter(
                moment("from", asked.from()),
                moment("to", asked.to()),
                asked.practitioner(),
                asked.status().map(Enum::name).map(AppointmentStatus::valueOf),
                sats("minSats", asked.minSats()),
                sats("maxSats", asked.maxSats()),
                id.map(AppointmentId::new),
                patient,
                asked.payment().map(InvoiceStatus::name).map(InvoiceSummary.Status::valueOf),
                words.filter(_ -> isName));
    }

    private Optional<PatientKey> patient(String words) {
        try {
            return Optional.of(indexes.patient(new EmailAddress(words)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String field, Optional<Instant> asked) {
        return asked.map(moment -> Moments.within(field, moment));
    }

    private static Optional<Sats> sats(String field, Optional<Long> asked) {
        if (asked.filter(amount -> amount < 0).isPresent()) throw Refusal.invalid(field, "too-small");
        return asked.map(Sats::new);
    }
}
