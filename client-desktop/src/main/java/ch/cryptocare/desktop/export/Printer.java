package ch.cryptocare.desktop.export;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Window;

/** Puts pages on paper. */
public interface Printer {
    /** Whether there is one on this machine. */
    boolean isSetUp();

    /**
     * Asks which one and how many; empty when somebody thinks better of it.
     *
     * @param name as it stands in the printer's list
     */
    Optional<Job> choose(Window above, String name);

    /** What goes to a printer as one; called in the background. */
    interface Job {
        /** Whether the printer took it. */
        boolean page(Image page);

        boolean end();

        /** Nothing of it is printed, if the printer still can. */
        void cancel();
    }
}
