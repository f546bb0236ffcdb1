package ch.cryptocare.desktop.people;

import ch.cryptocare.common.contract.auth.PersonResponse;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One person, opened by an administrator. */
public final class PersonView extends BorderPane {
    private final PersonViewModel model;
    private final Text text;

    public PersonView(PersonViewModel model, Text text, Notices notices) {
        this.model = model;
        this.text = text;
        setCenter(new Page(text.of("place.person"), text.of("person.why"))
                .add(new LoadedPane<>(model.person, text, notices, this::person, VBox::new)));
    }

    private Node person(PersonResponse response) {
        var person = response.person();
        var roles = new VBox();
        for (var role : Role.values())
            roles.getChildren().add(role(role, person.roles().contains(role)));
        return new VBox(
                20,
                new Card(
                        new Row(
                                Row.initials(person.name()),
                                person.name(),
                                person.email().text()),
                        facts(response)),
                Card.titled(text.of("person.roles"), Words.muted(text.of("person.roles.why")), roles));
    }

    private Node facts(PersonResponse response) {
        var formats = text.formats();
        var person = response.person();
        var facts = new GridPane(24, 8);
        facts.addRow(0, Words.muted(text.of("person.since")), fact(formats.date(person.openedAt())));
        facts.addRow(
                1,
                Words.muted(text.of("person.seen")),
                fact(person.lastSeenAt().map(formats::dateAndTime).orElse("–")));
        facts.addRow(
                2, Words.muted(text.of("person.second-factor")), fact(text.of(person.secondFactor() ? "yes" : "no")));
        facts.addRow(3, Words.muted(text.of("person.devices")), fact(String.valueOf(response.sessions())));
        return facts;
    }

    private static Label fact(String words) {
        var label = Words.body(words);
        label.setWrapText(false);
        return label;
    }

    private Node role(Role role, boolean has) {
        var name = text.of(role);
        var change = has
                ? Buttons.plain(text.of("person.take"), () -> model.take(role))
                : Buttons.plain(text.of("person.give"), () -> model.give(role));
        change.setAccessibleText(change.getText() + ", " + name);
        return new Row(Icons.of(has ? Feather.CHECK_CIRCLE : Feather.CIRCLE), name, "", change);
    }
}
