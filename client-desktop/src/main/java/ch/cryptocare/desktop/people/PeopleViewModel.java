package ch.cryptocare.desktop.people;

import ch.cryptocare.common.contract.auth.AddressRequest;
import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.InvitationListQuery;
import ch.cryptocare.common.contract.auth.InvitationRequest;
import ch.cryptocare.common.contract.auth.InvitationSummary;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.contract.auth.PeopleQuery;
import ch.cryptocare.common.contract.auth.PersonName;
import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Everybody who has an account, and who is invited. */
public final class PeopleViewModel {
    public final StringProperty address = new SimpleStringProperty(this, "address", "");
    public final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    public final Paged<PersonSummary> people;
    public final Paged<InvitationSummary> invitations;

    private final ServerApi api;
    private final Background background;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;
    private final ZoneId zone;

    public PeopleViewModel(
            ServerApi api, Background background, Proofs proofs, Notices notices, Text text, ZoneId zone) {
        this.api = api;
        this.background = background;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        this.zone = zone;
        people = new Paged<>(background, this::page);
        invitations = new Paged<>(background, cursor -> {
            var page = api.call(PeopleApi.INVITATIONS, new InvitationListQuery(cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    public void load() {
        people.load();
        invitations.load();
    }

    /** Somebody is found by the whole address only: names are sealed on the server. */
    public void search() {
        fault.set("");
        if (address.get().isBlank()) people.load();
        else
            address(address.get())
                    .ifPresentOrElse(
                            email -> background
                                    .run(() -> api.call(PeopleApi.FIND_PERSON, new AddressRequest(email)))
                                    .then(page -> people.list.show(page.items()))
                                    .failed(failure -> fault.set(notices.sentence(failure))),
                            () -> fault.set(text.of("sign-in.email.wrong")));
    }

    /** All of them, or whoever is searched for, to be saved. */
    public Table<PersonSummary> table() {
        var wanted = address(address.get());
        return new PeopleTable(text, zone).of(cursor -> wanted.map(this::found).orElseGet(() -> page(cursor)));
    }

    private Paged.Page<PersonSummary> found(EmailAddress wanted) {
        return new Paged.Page<>(
                api.call(PeopleApi.FIND_PERSON, new AddressRequest(wanted)).items(), Optional.empty());
    }

    private Paged.Page<PersonSummary> page(Optional<String> cursor) {
        var page = api.call(PeopleApi.PEOPLE, new PeopleQuery(Optional.empty(), cursor));
        return new Paged.Page<>(page.items(), page.nextCursor());
    }

    public void invite(String email, String name, Role role, Runnable done, Consumer<String> refused) {
        var to = address(email);
        if (to.isEmpty()) refused.accept(text.of("sign-in.email.wrong"));
        else if (name.isBlank()) refused.accept(text.of("people.name.missing"));
        else
            proofs.run(
                    () -> api.call(
                            AuthApi.INVITE,
                            new InvitationRequest(to.get(), new PersonName(name), role, Optional.empty())),
                    _ -> {
                        done.run();
                        notices.done(text.of("people.invited", name.strip()));
                        invitations.load();
                    },
                    failure -> refused.accept(notices.sentence(failure)));
    }

    public void renew(InvitationSummary invitation) {
        proofs.run(
                () -> api.call(PeopleApi.RENEW_INVITATION, invitation.id()),
                _ -> notices.done(text.of("people.renewed", invitation.name())),
                notices::trouble);
    }

    public void withdraw(InvitationSummary invitation) {
        proofs.run(
                () -> api.call(Ask.of(PeopleApi.WITHDRAW_INVITATION, invitation.id())),
                _ -> {
                    notices.done(text.of("people.withdrawn", invitation.name()));
                    invitations.load();
                },
                notices::trouble);
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
