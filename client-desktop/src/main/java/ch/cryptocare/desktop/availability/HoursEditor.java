package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Reveal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet that is open, and above it what has to be known. */
final class HoursEditor extends VBox {
    private static final double WIDEST = 820;

    private final AvailabilityViewModel hours;
    private final AbsencesViewModel absences;
    private final OfferedViewModel offered;
    private final WhyViewModel why;
    private final PreviewPanel preview;
    private final Dialogs dialogs;
    private final Text text;
    private final StackPane sheet = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Section, Node> drawn = new EnumMap<>(Section.class);
    private List<ServiceDetails> services = List.of();
    private final ChangeListener<Node> focus = (_, _, focused) -> reveal(focused);
    private boolean showsPreview;

    HoursEditor(
            AvailabilityViewModel hours,
            AbsencesViewModel absences,
            OfferedViewModel offered,
            WhyViewModel why,
            PreviewPanel preview,
            Dialogs dialogs,
            Text text) {
        this.hours = hours;
        this.absences = absences;
        this.offered = offered;
        this.why = why;
        this.preview = preview;
        this.dialogs = dialogs;
        this.text = text;
        var content = new VBox(new HoursNotes(hours, text), sheet);
        content.getStyleClass().add("hours-content");
        content.setMaxWidth(WIDEST);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.of("place.availability"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        hours.section.addListener((_, _, _) -> {
            scroll.setVvalue(0);
            draw();
        });
        hours.outcome.addListener((_, _, _) -> scroll.setVvalue(0));
        hours.refusals.addListener((_, _, _) -> Fields.goToFault(sheet));
        sceneProperty().addListener((_, before, now) -> follow(before, now));
        hours.edits.draftProperty().addListener((_, _, _) -> forget());
        hours.edits.latestProperty().subscribe(this::take);
        draw();
    }

    /** Brings into view where the cursor was put, as at a field that was refused; only while it is seen itself. */
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.focusOwnerProperty().removeListener(focus);
        if (now != null) now.focusOwnerProperty().addListener(focus);
    }

    private void reveal(@Nullable Node focused) {
        if (focused == null || !Reveal.isWithin(sheet, focused)) return;
        Reveal.in(scroll, focused);
    }

    /** Whether the preview has no other place than here. */
    void besides(boolean here) {
        if (here == showsPreview) return;
        showsPreview = here;
        draw();
    }

    /** Those of what is typed anew, with it. */
    private void forget() {
        drawn.keySet().removeAll(EnumSet.of(Section.WEEK, Section.EXCEPTIONS, Section.RULES));
        draw();
    }

    /** The week offers services to choose from. */
    private void take(Optional<AvailabilityResponse> latest) {
        var now = latest.map(AvailabilityResponse::services).orElse(List.of());
        if (now.equals(services)) return;
        services = now;
        drawn.remove(Section.WEEK);
        draw();
    }

    private void draw() {
        sheet.getChildren().clear();
        var latest = hours.edits.latest();
        var draft = hours.edits.draft();
        var section = hours.section.get();
        if (latest.isEmpty() || draft.isEmpty()) return;
        if (section == Section.PREVIEW && !showsPreview) return;
        sheet.getChildren().add(drawn.computeIfAbsent(section, _ -> sheet(section, latest.get(), draft.get())));
    }

    private Node sheet(Section section, AvailabilityResponse latest, PlanDraft draft) {
        return switch (section) {
            case WEEK -> new WeekSection(draft, latest.services(), text);
            case EXCEPTIONS -> new ExceptionsSection(draft, latest.holidays(), hours.today(), text);
            case ABSENCES -> new AbsencesSection(absences, hours, text);
            case SERVICES -> new ServicesSection(offered, hours, dialogs, text);
            case RULES -> new RulesSection(draft.rules, text);
            case WHY -> new WhySection(why, hours, text);
            case PREVIEW -> preview;
        };
    }
}
