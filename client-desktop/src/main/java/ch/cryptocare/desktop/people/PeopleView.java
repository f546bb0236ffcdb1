package ch.cryptocare.desktop.people;

import ch.cryptocare.common.contract.auth.InvitationSummary;
import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Everybody who has an account, and who is invited. */
public final class PeopleView extends BorderPane {
    private final PeopleViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Consumer<AccountId> open;

    public PeopleView(
            PeopleViewModel model,
            Text text,
            Notices notices,
            Dialogs dialogs,
            Exports exports,
            Consumer<AccountId> open) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.open = open;
        var people = new PagedPane<>(model.people, text, notices, this::person, this::nobody);
        var invitations = new PagedPane<>(model.invitations, text, notices, this::invitation, this::noInvitation);
        setCenter(new Page(text.of("place.people"), text.of("people.why"))
                .actions(exports.button(model::table), Buttons.primary(text.of("people.invite"), this::invite))
                .add(new Card(search(), people), Card.titled(text.of("people.invitations"), invitations)));
    }

    private Node search() {
        var field = new Field<>(text.of("people.search"), new TextField());
        field.control.setId("people-search");
        field.control.textProperty().bindBidirectional(model.address);
        field.control.setOnAction(_ -> model.search());
        model.fault.subscribe(sentence -> field.refuse(sentence));
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(12, field, Buttons.plain(text.of("people.find"), Feather.SEARCH, model::search));
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Node person(PersonSummary person) {
        var row = new Row(
                Row.initials(person.name()), person.name(), person.email().text());
        person.roles().forEach(role -> row.getChildren().add(Words.badge(text.of(role), "neutral")));
        return Row.opening(row, person.name(), () -> open.accept(person.id()));
    }

    private Node nobody() {
        return new EmptyState(Feather.USERS, text.of("people.nobody"), text.of("people.nobody.why"));
    }

    private Node invitation(InvitationSummary invitation) {
        var until = text.of("people.until", text.formats().date(invitation.endsAt()));
        var again = Buttons.plain(text.of("people.renew"), () -> model.renew(invitation));
        again.setAccessibleText(text.of("people.renew") + ", " + invitation.name());
        var withdraw = Buttons.danger(text.of("people.withdraw"), () -> withdraw(invitation));
        withdraw.setAccessibleText(text.of("people.withdraw") + ", " + invitation.name());
        return new Row(Row.initials(invitation.name()), invitation.name(), until, again, withdraw);
    }

    private void withdraw(InvitationSummary invitation) {
        dialogs.ask(
                text.of("people.withdraw.ask", invitation.name()),
                text.of("people.withdraw.why"),
                text.of("people.withdraw"),
                () -> model.withdraw(invitation));
    }

    private Node noInvitation() {
        return Words.muted(text.of("people.no-invitation"));
    }

    private void invite() {
        var email = new Field<>(text.of("sign-in.email"), new TextField());
        var name = new Field<>(text.of("people.name"), new TextField());
        var role = new Field<>(text.of("people.role"), Choice.of(List.of(Role.values()), text));
        FormDialog.show(
                dialogs,
                text,
                text.of("people.invite"),
                text.of("people.invite.send"),
                form -> model.invite(
                        email.control.getText(),
                        name.control.getText(),
                        role.control.getValue(),
                        form::done,
                        form::refuse),
                email,
                name,
                role);
    }
}
