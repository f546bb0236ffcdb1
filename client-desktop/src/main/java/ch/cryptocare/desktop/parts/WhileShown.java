package ch.cryptocare.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * What a node hears while it is in a window. What outlives the node would keep all that was ever drawn, if it went on
 * telling it.
 */
public final class WhileShown {
    private WhileShown() {}

    /** @param hear what to listen to; asked each time that the node comes into a window */
    public static void hear(Node node, Supplier<Subscription> hear) {
        List<Subscription> heard = new ArrayList<>(1);
        node.sceneProperty().subscribe(scene -> {
            heard.forEach(Subscription::unsubscribe);
            heard.clear();
            if (scene != null) heard.add(hear.get());
        });
    }
}
