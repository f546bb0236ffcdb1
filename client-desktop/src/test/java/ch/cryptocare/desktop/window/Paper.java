package ch.cryptocare.desktop.window;

import ch.cryptocare.desktop.export.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Window;

/** A printer whose pages can be looked at. */
public final class Paper implements Printer {
    public final List<Image> pages = new ArrayList<>();
    public boolean setUp = true;
    public boolean jammed;

    @Override
    public boolean isSetUp() {
        return setUp;
    }

    @Override
    public Optional<Job> choose(Window above, String name) {
        return Optional.of(new Job() {
            @Override
            public boolean page(Image page) {
                if (!jammed) pages.add(page);
                return !jammed;
            }

            @Override
            public boolean end() {
                return true;
            }

            @Override
            public void cancel() {
                pages.clear();
            }
        });
    }
}
