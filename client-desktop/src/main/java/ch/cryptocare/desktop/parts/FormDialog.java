package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.i18n.Text;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/** Some fields and one button; it stays open until what was asked is done. */
public final class FormDialog {
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final ProblemNote fault = new ProblemNote("");
    private final Dialogs dialogs;

    private FormDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The first field is where the cursor goes. */
    public static void show(
            Dialogs dialogs, Text text, String title, String button, Consumer<FormDialog> send, Field<?>... fields) {
        var form = new FormDialog(dialogs);
        var go = Buttons.busyWhile(Buttons.primary(button, () -> form.send(send)), form.busy);
        go.setDefaultButton(true);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        var card = Dialogs.card(title, (Node[]) fields);
        card.getChildren().addAll(form.fault, Dialogs.buttons(cancel, go));
        dialogs.show(card, fields[0].control);
    }

    private void send(Consumer<FormDialog> send) {
        fault.say("");
        send.accept(this);
    }

    /** It did not work: the sentence says why. */
    public void refuse(String sentence) {
        fault.say(sentence);
    }

    public void done() {
        dialogs.close();
    }
}
