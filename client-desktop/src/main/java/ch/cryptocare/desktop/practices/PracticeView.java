package ch.cryptocare.desktop.practices;

import ch.cryptocare.common.contract.auth.MemberSummary;
import ch.cryptocare.common.contract.auth.OrganizationResponse;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One practice and who belongs to it. */
public final class PracticeView extends BorderPane {
    private final PracticeViewModel model;
    private final Text text;
    private final Dialogs dialogs;

    public PracticeView(PracticeViewModel model, Text text, Notices notices, Dialogs dialogs) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        setCenter(new Page(text.of("place.practice"), "")
                .add(
                        new Card(new LoadedPane<>(model.practice, text, notices, this::practice, VBox::new)),
                        Card.titled(
                                text.of("practice.members"),
                                new PagedPane<>(model.members, text, notices, this::member, this::nobody))));
    }

    private Node practice(OrganizationResponse response) {
        var practice = response.organization();
        var since = text.of("practice.since", practice.city(), text.formats().date(practice.foundedAt()));
        var row = new Row(Icons.round(Feather.BRIEFCASE), practice.name(), since);
        if (response.mayManage())
            row.getChildren().add(new HBox(Buttons.primary(text.of("people.invite"), this::invite)));
        return row;
    }

    private Node member(MemberSummary member) {
        var since = text.of("practice.member.since", text.formats().date(member.since()));
        var position = Words.badge(text.of(member.position()), "neutral");
        var row = new Row(Row.initials(member.name()), member.name(), since, position);
        if (member.manager()) row.getChildren().add(Words.badge(text.of("practice.manager"), "accent"));
        return row;
    }

    private Node nobody() {
        return new EmptyState(Feather.USERS, text.of("practice.nobody"), text.of("practice.nobody.why"));
    }

    private void invite() {
        var email = new Field<>(text.of("sign-in.email"), new TextField());
        var name = new Field<>(text.of("people.name"), new TextField());
        var position = new Field<>(text.of("practice.position"), Choice.of(List.of(MemberPosition.values()), text));
        var manager = new Field<>(text.of("practice.managing"), new CheckBox(text.of("practice.manager.may")));
        FormDialog.show(
                dialogs,
                text,
                text.of("people.invite"),
                text.of("people.invite.send"),
                form -> model.invite(
                        email.control.getText(),
                        name.control.getText(),
                        position.control.getValue(),
                        manager.control.isSelected(),
                        form::done,
                        form::refuse),
                email,
                name,
                position,
                manager);
    }
}
