package ch.cryptocare.desktop.export;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The printers of this machine, chosen in its system's own dialog. On Linux, Java hands them what is printed by {@code lpr}. */
public final class SystemPrinter implements Printer {
    @Override
    public boolean isSetUp() {
        return !javafx.print.Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Printer.Job> choose(Window above, String name) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) return Optional.empty();
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(above)) return Optional.empty();
        return Optional.of(new Pages(job));
    }

    private record Pages(PrinterJob job) implements Printer.Job {
        @Override
        public boolean page(Image page) {
            var layout = layout(page);
            var view = new ImageView(page);
            view.setPreserveRatio(true);
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
            return job.printPage(layout, view);
        }

        /** The page brings its margins along: as much of the paper is used as the printer reaches. */
        private PageLayout layout(Image page) {
            var upright = page.getHeight() >= page.getWidth();
            return job.getPrinter()
                    .createPageLayout(
                            Paper.A4,
                            upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
                            MarginType.HARDWARE_MINIMUM);
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
