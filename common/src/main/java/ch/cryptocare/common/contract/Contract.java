package ch.cryptocare.common.contract;

import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.PasskeyApi;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.contract.authoring.LearnersApi;
import ch.cryptocare.common.contract.authoring.RegradesApi;
import ch.cryptocare.common.contract.certificates.CertificateApi;
import ch.cryptocare.common.contract.learning.CatalogueApi;
import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.contract.learning.LearningApi;
import ch.cryptocare.common.contract.learning.QuizApi;
import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.contract.legal.ConsentApi;
import ch.cryptocare.common.contract.legal.DataRightsApi;
import ch.cryptocare.common.contract.legal.RegisterApi;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.common.contract.payments.PaymentsApi;
import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.LedgerApi;
import ch.cryptocare.common.contract.scheduling.ProfileApi;
import ch.cryptocare.common.contract.scheduling.RefundApi;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.contract.scheduling.WalkInApi;
import ch.cryptocare.common.contract.telehealth.TelehealthApi;
import java.util.List;
import java.util.stream.Stream;

/** Every operation that the server offers. */
public final class Contract {
    public static final List<Endpoint<?, ?>> ENDPOINTS = Stream.of(
                    AuthApi.ENDPOINTS,
                    PasskeyApi.ENDPOINTS,
                    PeopleApi.ENDPOINTS,
                    OrganizationApi.ENDPOINTS,
                    SchedulingApi.ENDPOINTS,
                    AgendaApi.ENDPOINTS,
                    WalkInApi.ENDPOINTS,
                    AvailabilityApi.ENDPOINTS,
                    RefundApi.ENDPOINTS,
                    LedgerApi.ENDPOINTS,
                    ProfileApi.ENDPOINTS,
                    PaymentsApi.ENDPOINTS,
                    TelehealthApi.ENDPOINTS,
                    CatalogueApi.ENDPOINTS,
                    LearningApi.ENDPOINTS,
                    CertificateApi.ENDPOINTS,
                    QuizApi.ENDPOINTS,
                    AuthoringApi.ENDPOINTS,
                    ImportApi.ENDPOINTS,
                    LearnersApi.ENDPOINTS,
                    RegradesApi.ENDPOINTS,
                    RecordingApi.ENDPOINTS,
                    DocumentApi.ENDPOINTS,
                    DataRightsApi.ENDPOINTS,
                    RegisterApi.ENDPOINTS,
                    ConsentApi.ENDPOINTS,
                    OperationsApi.ENDPOINTS)
            .<Endpoint<?, ?>>flatMap(List::stream)
            .toList();

    private Contract() {}
}
