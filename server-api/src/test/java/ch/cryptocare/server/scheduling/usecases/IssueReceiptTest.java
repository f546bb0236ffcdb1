package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.scheduling.db.JooqAgendaList;
import ch.cryptocare.server.scheduling.pdf.ReceiptPdf;
import ch.cryptocare.support.PlainSealer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben, who reads French, has paid for ten o'clock on Monday and wants it on paper. */
class IssueReceiptTest {
    private final Practice practice = new Practice();
    private final List<AuditLog.Event> noted = new ArrayList<>();
    private final AccountId sami = new AccountId(Ids.next(practice.clock));
    private final ReadAgenda agenda = new ReadAgenda(
            practice.test.database,
            practice.kept,
            practice.schedules,
            new JooqAgendaList(practice.test.database.sql, new PlainSealer()),
            noted::add,
            practice.clock);
    private final IssueReceipt issueReceipt = new IssueReceipt(practice.payments, new ReceiptPdf());

    @BeforeEach
    void samiKeepsAdasCalendar() {
        practice.practitioners.entrust(practice.ada, sami);
        practice.auth.kept.put(sami, Set.of(sami));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whatBenPaidIsOnItAndThatItWasReadIsNoted() throws IOException {
        var bens = paid();

        var text = text(issueReceipt.of(agenda.appointment(sami, bens)));

        assertThat(text).contains("Ben", "Ada", "c0ffee", "CHF\u00a044.00", "sats");
        assertThat(text)
                .contains("2 novembre 2026, 10:00", "2 novembre 2026, 08:00")
                .doesNotContain("Remboursement");
        assertThat(noted).extracting(AuditLog.Event::action).containsExactly("patient-looked-up");
    }

    @Test
    void whatGoesBackIsOnItToo() throws IOException {
        var bens = paid();
        practice.cancel.cancel(bens, sami);

        assertThat(text(issueReceipt.of(agenda.appointment(sami, bens)))).contains("Remboursement", "encore dû");
    }

    @Test
    void beforeThePaymentThereIsNoneAndForOthersNeverOne() {
        var unpaid = practice.hold("Ben", "2026-11-02T09:00:00Z");
        var stranger = new AccountId(Ids.next(practice.clock));

        assertRefused(sami, unpaid, ProblemType.NOT_PAID);
        assertRefused(stranger, unpaid, ProblemType.NOT_FOUND);
    }

    private AppointmentId paid() {
        var id = practice.book("Ben", "2026-11-02T09:00:00Z");
        practice.payments.settle(new PurchaseId(id.value()), practice.clock.instant());
        return id;
    }

    private void assertRefused(AccountId keeper, AppointmentId id, ProblemType type) {
        assertThatThrownBy(() -> issueReceipt.of(agenda.appointment(keeper, id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(type));
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[ \\n\\r]+", " ");
        }
    }
}
