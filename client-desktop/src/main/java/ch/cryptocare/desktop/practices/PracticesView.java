package ch.cryptocare.desktop.practices;

import ch.cryptocare.common.contract.auth.OrganizationSummary;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** All practices. */
public final class PracticesView extends BorderPane {
    private final PracticesViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Consumer<OrganizationId> open;

    public PracticesView(
            PracticesViewModel model,
            Text text,
            Notices notices,
            Dialogs dialogs,
            Exports exports,
            Consumer<OrganizationId> open) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.open = open;
        setCenter(new Page(text.of("place.practices"), text.of("practices.why"))
                .actions(exports.button(model::table), Buttons.primary(text.of("practices.found"), this::found))
                .add(new Card(new PagedPane<>(model.practices, text, notices, this::practice, this::none))));
    }

    private Node practice(OrganizationSummary practice) {
        var row = new Row(
                Icons.round(Feather.BRIEFCASE),
                practice.name(),
                practice.city(),
                Words.badge(text.count("practices.members", practice.members()), "neutral"));
        if (practice.managers() == 0) row.getChildren().add(Words.badge(text.of("practices.unmanaged"), "warning"));
        return Row.opening(row, practice.name() + ", " + practice.city(), () -> open.accept(practice.id()));
    }

    private Node none() {
        return new EmptyState(Feather.BRIEFCASE, text.of("practices.none"), text.of("practices.none.why"));
    }

    private void found() {
        var name = new Field<>(text.of("practices.name"), new TextField());
        var city = new Field<>(text.of("practices.city"), new TextField());
        FormDialog.show(
                dialogs,
                text,
                text.of("practices.found"),
                text.of("practices.found.send"),
                form -> model.found(
                        name.control.getText(),
                        city.control.getText(),
                        id -> {
                            form.done();
                            open.accept(id);
                        },
                        form::refuse),
                name,
                city);
    }
}
