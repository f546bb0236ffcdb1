package ch.cryptocare.desktop.profiles;

import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.ProblemNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What patients read about a practitioner, to be filled in. */
final class ProfileDialog {
    private static final int ABOUT_LINES = 3;
    private static final double TALLEST = 460;
    private static final double SIDE = 300;

    private final Dialogs dialogs;
    private final Text text;
    private final BooleanProperty busy;
    private final ProblemNote fault = new ProblemNote("");
    private final Field<TextField> name;
    private final Field<ComboBox<Specialty>> specialty;
    private final Field<TextField> languages;
    private final Field<ComboBox<Canton>> canton;
    private final Field<TextField> city;
    private final Field<TextField> address;
    private final Field<TextArea> aboutFr;
    private final Field<TextArea> aboutEn;

    /** Takes what was typed, and says what came of it. */
    interface Send {
        void send(ProfileForm form, Runnable done, Consumer<String> refused);
    }

    ProfileDialog(Dialogs dialogs, Text text, BooleanProperty busy, Optional<ProfileResponse> before) {
        this.dialogs = dialogs;
        this.text = text;
        this.busy = busy;
        name = line("people.name", before.map(ProfileResponse::name));
        name.control.setId("profile-name");
        specialty = new Field<>(text.of("profiles.specialty"), Choice.of(List.of(Specialty.values()), text));
        languages = line("profiles.languages", before.map(one -> String.join(", ", one.languages())))
                .hint(text.of("profiles.languages.hint"));
        canton = new Field<>(text.of("profiles.canton"), Choice.of(List.of(Canton.values()), text));
        city = line("practices.city", before.map(ProfileResponse::city));
        address = line("profiles.address", before.flatMap(ProfileResponse::address));
        aboutFr = area("profiles.about.fr", before.map(one -> one.about().fr()));
        aboutEn = area("profiles.about.en", before.map(one -> one.about().en()));
        before.ifPresent(one -> {
            specialty.control.setValue(one.specialty());
            canton.control.setValue(one.canton());
        });
    }

    void show(String title, String button, Send send) {
        var go = Buttons.busyWhile(
                Buttons.primary(button, () -> {
                    fault.say("");
                    send.send(form(), dialogs::close, fault::say);
                }),
                busy);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        var fields =
                new VBox(12, name, side(specialty, languages), side(canton, city), address, side(aboutFr, aboutEn));
        fields.getStyleClass().add("dialog-fields");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(TALLEST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = Dialogs.card(title, scroll, fault, Dialogs.buttons(cancel, go));
        card.getStyleClass().add("dialog-card-wide");
        dialogs.show(card, name.control);
    }

    private ProfileForm form() {
        return new ProfileForm(
                name.control.getText(),
                specialty.control.getValue(),
                languages.control.getText(),
                canton.control.getValue(),
                city.control.getText(),
                address.control.getText(),
                aboutFr.control.getText(),
                aboutEn.control.getText());
    }

    private Field<TextField> line(String key, Optional<String> content) {
        return new Field<>(text.of(key), new TextField(content.orElse("")));
    }

    private Field<TextArea> area(String key, Optional<String> content) {
        var area = new TextArea(content.orElse(""));
        area.setWrapText(true);
        area.setPrefRowCount(ABOUT_LINES);
        return new Field<>(text.of(key), area);
    }

    private static HBox side(Field<?> left, Field<?> right) {
        for (var field : List.of(left, right)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(SIDE);
        }
        return new HBox(12, left, right);
    }
}
