package ch.cryptocare.desktop.profiles;

import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** All practitioners, as patients see them. */
public final class ProfilesView extends BorderPane {
    private final ProfilesViewModel model;
    private final Text text;
    private final Dialogs dialogs;

    public ProfilesView(ProfilesViewModel model, Text text, Notices notices, Dialogs dialogs) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        setCenter(new Page(text.of("place.profiles"), text.of("profiles.why"))
                .actions(Buttons.primary(text.of("profiles.publish"), this::publish))
                .add(new Card(search(), new PagedPane<>(model.profiles, text, notices, this::profile, this::nobody))));
    }

    private Node search() {
        var field = new Field<>(text.of("profiles.search"), new TextField());
        field.control.setId("profiles-search");
        field.control.textProperty().bindBidirectional(model.query);
        field.control.setOnAction(_ -> model.profiles.load());
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(12, field, Buttons.plain(text.of("people.find"), Feather.SEARCH, model.profiles::load));
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Node profile(ProfileResponse profile) {
        var where = text.of("profiles.where", text.of(profile.specialty()), profile.city());
        var entrust = Buttons.plain(text.of("profiles.entrust"), () -> entrust(profile));
        entrust.setAccessibleText(text.of("profiles.entrust") + ", " + profile.name());
        var edit = Buttons.plain(text.of("profiles.edit"), () -> edit(profile));
        edit.setAccessibleText(text.of("profiles.edit") + ", " + profile.name());
        List<Label> badges =
                profile.owner().isEmpty() ? List.of(Words.badge(text.of("profiles.nobodys"), "warning")) : List.of();
        return new Entry(Row.initials(profile.name()), profile.name(), where, badges, entrust, edit);
    }

    private Node nobody() {
        return new EmptyState(Feather.AWARD, text.of("profiles.none"), text.of("profiles.none.why"));
    }

    private void publish() {
        new ProfileDialog(dialogs, text, model.busy, Optional.empty())
                .show(text.of("profiles.publish"), text.of("profiles.publish.send"), model::publish);
    }

    private void edit(ProfileResponse profile) {
        new ProfileDialog(dialogs, text, model.busy, Optional.of(profile))
                .show(
                        profile.name(),
                        text.of("save"),
                        (form, done, refused) -> model.change(profile, form, done, refused));
    }

    private void entrust(ProfileResponse profile) {
        var email = new Field<>(text.of("sign-in.email"), new TextField()).hint(text.of("profiles.entrust.hint"));
        FormDialog.show(
                dialogs,
                text,
                text.of("profiles.entrust.title", profile.name()),
                text.of("profiles.entrust.send"),
                form -> model.entrust(profile, email.control.getText(), form::done, form::refuse),
                email);
    }
}
