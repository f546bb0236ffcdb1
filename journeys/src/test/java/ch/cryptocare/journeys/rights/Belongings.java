package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.contract.Access;
import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.scheduling.DeskAppointmentRequest;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.Offer;
import ch.cryptocare.journeys.stack.Until;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Things that belong to one person: made anew for each call, because a call may be their end. */
final class Belongings {
    private static final int FAR_ENOUGH = 2;

    private final People people;
    private final String email;
    private final Person owner;
    private final AccountId account;
    private final BookingClient booking;
    private final Offer offer;
    private final int week;
    private final Planted planted;
    private Optional<String> export = Optional.empty();
    private Optional<Practice> practice = Optional.empty();

    /** @param week of their appointments, so that nobody takes another's slots */
    Belongings(People people, String email, int week) throws Exception {
        this.people = people;
        this.email = email;
        this.week = week;
        planted = new Planted(people);
        owner = people.patient(email);
        account = new AccountId(UUID.fromString(
                owner.call("GET", "/api/session").body().at("/account/id").asText()));
        booking = new BookingClient(people.stack.url(), new ClientJournal());
        offer = booking.offers().getFirst();
    }

    /** @param caller who calls, when it is about what they themselves have */
    record Thing(String id, Person caller) {}

    /** What is asked, with what of it must be one's own, too: time is taken in one's own calendar. */
    Map<String, ?> fitting(Endpoint<?, ?> about, Map<String, ?> asked) {
        if (about.request() != DeskAppointmentRequest.class) return asked;
        var fitting = new HashMap<String, Object>(asked);
        fitting.put("practitionerId", calendar().practitioner().toString());
        fitting.put("serviceId", calendar().service().toString());
        return fitting;
    }

    /** Of the kind that an endpoint is about. */
    Thing one(Endpoint<?, ?> about) throws Exception {
        var path = about.path();
        if (path.startsWith("/api/account/sessions/")) return new Thing(session(), owner);
        if (path.endsWith("/quiz") || path.endsWith("/{id}/attempts")) return new Exam(people, owner, account).course();
        if (path.startsWith("/api/attempts/")) return new Exam(people, owner, account).attempt();
        if (path.startsWith("/api/account/courses/")) return new Following(owner, week / 2).course();
        if (path.startsWith("/api/viewings/")) return new Following(owner, week / 2).viewing();
        if (path.startsWith("/api/account/passkeys/")) return new Thing(planted.passkey(account), owner);
        if (path.startsWith("/api/certificate-keys/")) return new Thing(issuerKey(), owner);
        if (path.contains("/certificates/")) return new Thing(planted.certificate(account), owner);
        if (path.startsWith("/api/account/exports/")) return new Thing(export(), owner);
        if (path.startsWith("/api/appointments/")) return appointment();
        if (path.startsWith("/api/agenda/appointments/"))
            return new Thing(heldWith(calendar()).id(), keeper());
        if (path.startsWith("/api/agenda/walk-ins/")) return new Thing(walkIn(), keeper());
        if (path.startsWith("/api/agenda/refunds/")) return new Thing(refund(calendar()), keeper());
        if (path.startsWith("/api/refunds/")) return new Thing(refund(offer), owner);
        if (path.startsWith("/api/absences/")) return new Thing(absence(), keeper());
        if (path.startsWith("/api/services/"))
            return new Thing(calendar().service().toString(), keeper());
        if (about.access() == Access.PRACTICE)
            return new Thing(calendar().practitioner().toString(), keeper());
        if (path.startsWith("/api/recordings/")) return recording();
        if (path.startsWith("/api/practitioners/") || path.startsWith("/api/profiles/"))
            return new Thing(offer.practitioner().toString(), owner);
        if (path.startsWith("/api/authoring/courses/")) return new Writing(people, week == 0).course();
        if (path.startsWith("/api/authoring/learners/")) return new Writing(people, week == 0).learner(account);
        if (path.startsWith("/api/documents/")) return new Writing(people, week == 0).document();
        if (path.startsWith("/api/courses/")) return new Following(owner, 0).course();
        if (path.startsWith("/api/failed-jobs/")) return new Thing(failedJob(), owner);
        if (path.startsWith("/api/register/activities/")) return new Thing(activity(), owner);
        if (path.startsWith("/api/people/")) return new Thing(account.toString(), owner);
        if (path.startsWith("/api/invitations/")) return new Thing(invitation(), owner);
        if (path.startsWith("/api/organizations/")) return practice().itself();
        if (path.startsWith("/api/member-invitations/")) return practice().invitation();
        if (path.startsWith("/api/memberships/")) return practice().membership();
        throw new AssertionError("tell Belongings how somebody gets what " + path + " is about");
    }

    /** One is enough: it outlives who is invited to it, and who belongs to it. */
    private Practice practice() throws Exception {
        if (practice.isEmpty()) practice = Optional.of(Practice.managedBy("manager." + email, people));
        return practice.get();
    }

    /** Of the trainer for the first weeks' owner; the others' is an administrator's. */
    private Thing recording() throws Exception {
        var author = week == 0 ? Objects.requireNonNull(people.byRole.get("trainer")) : people.administrator();
        var begun = author.call("POST", "/api/recordings", Map.of("name", "film.mp4", "bytes", 1));
        return new Thing(begun.body().at("/recording/id").asText(), author);
    }

    private String invitation() throws Exception {
        var invited = UUID.randomUUID() + "@example.ch";
        var admin = people.administrator();
        admin.call("POST", "/api/invitations", Map.of("email", invited, "name", "Invited", "role", "TRAINER"));
        var open = admin.call("GET", "/api/invitations").body().path("items");
        return StreamSupport.stream(open.spliterator(), false)
                .filter(one -> one.path("email").asText().equals(invited))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private String activity() throws Exception {
        var register =
                people.administrator().call("GET", "/api/register/activities").body();
        return register.at("/items/0/id").asText();
    }

    private String session() throws Exception {
        var listed = people.signedIn(email)
                .call("GET", "/api/account/sessions")
                .body()
                .path("items");
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(session -> session.path("thisOne").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** Whoever asks for a badge first has it made. */
    private String issuerKey() throws Exception {
        owner.call("GET", "/api/account/certificates/" + planted.certificate(account) + "/badge.jwt");
        return planted.issuerKey();
    }

    /** One is enough: fetching it is not its end. */
    private String export() throws Exception {
        if (export.isEmpty()) {
            var id =
                    owner.call("POST", "/api/account/exports").body().path("id").asText();
            var packed = Until.answered(Duration.ofSeconds(40), Duration.ofMillis(200), () -> ready(id));
            if (packed.isEmpty()) throw new IllegalStateException("the export is not packed");
            export = Optional.of(id);
        }
        return export.get();
    }

    private Optional<Boolean> ready(String id) {
        try {
            var first = owner.call("GET", "/api/account/data").body().at("/exports/0");
            return Optional.of(true)
                    .filter(yes -> first.path("id").asText().equals(id)
                            && first.path("status").asText().equals("READY"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the first weeks' owner Ada, who keeps her own calendar; the others' is somebody's whom she does not work with. */
    private Offer calendar() {
        return week == 0 ? booking.offerOf("Dr. Ada Keller") : booking.offerOf("Dr. Jonas Meier");
    }

    private Person keeper() {
        return Objects.requireNonNull(people.byRole.get("practitioner"));
    }

    private String absence() throws SQLException {
        var id = UUID.randomUUID();
        people.execute("insert into scheduling.absence values ('" + id + "', '"
                + calendar().practitioner() + "', now() + interval '50 days', now() + interval '51 days')");
        return id.toString();
    }

    private String walkIn() throws SQLException {
        var id = UUID.randomUUID();
        var name = people.sealer.seal("H. M.".getBytes(StandardCharsets.UTF_8), "scheduling.walk_in.name/" + id);
        people.execute("insert into scheduling.walk_in values ('" + id + "', '"
                + calendar().practitioner() + "', '" + calendar().service() + "', false, decode('"
                + HexFormat.of().formatHex(name) + "', 'hex'), now(), now() + interval '1 hour')");
        return id.toString();
    }

    /** As if an invoice had been paid when the time was taken. */
    private String refund(Offer offer) throws SQLException {
        var refund = UUID.randomUUID();
        var paid = "where purchase_id = '" + heldWith(offer).id() + "'";
        people.execute("update payments.invoice set settled_at = now(), received_sats = amount_sats,"
                + " outcome = 'REFUND_OWED', next_look_at = null " + paid);
        people.execute("insert into payments.refund"
                + " (id, invoice_id, price_sats, received_sats, amount_sats, reason, status, owed_at) select '" + refund
                + "', id, amount_sats, received_sats, amount_sats, 'SLOT_GONE', 'OWED', now() from payments.invoice "
                + paid);
        return refund.toString();
    }

    /** Of a name that no server takes up. */
    private String failedJob() throws Exception {
        people.execute("insert into platform.scheduled_task (task_name, task_instance, execution_time, picked, version,"
                + " consecutive_failures) values ('Forgotten -> nobody', 'one', now() - interval '1 day', false, 1, 1)"
                + " on conflict do nothing");
        var listed = people.administrator().call("GET", "/api/failed-jobs").body();
        return listed.at("/items/0/id").asText();
    }

    private Thing appointment() throws SQLException {
        return heldWith(offer);
    }

    /** Whoever has its token has an appointment. */
    private Thing heldWith(Offer offer) throws SQLException {
        var from = LocalDate.now(ZoneOffset.UTC).plusDays(FAR_ENOUGH + 7L * week);
        var guest = "guest." + UUID.randomUUID() + "@example.ch";
        var start = booking.freeStarts(offer, from, from.plusDays(7)).getFirst();
        var held = booking.hold(offer, start, guest, guest).body();
        return new Thing(
                held.required("id").asText(),
                people.nobody().carrying(held.required("token").asText()));
    }
}
