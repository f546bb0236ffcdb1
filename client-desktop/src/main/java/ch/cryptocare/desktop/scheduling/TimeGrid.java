package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Days of practitioners side by side, hours from top to bottom. */
final class TimeGrid extends BorderPane {
    private static final double CLOCK_WIDTH = 60;
    private static final double NARROWEST = 116;
    private static final double EDGE = 24;
    private static final double ALONG = 0.02;
    private static final int FIRST_SEEN_MINUTE = 6 * 60 + 50;

    private final CalendarViewModel model;
    private final Text text;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox columns = new HBox();
    private final HBox heads = new HBox();
    private final HBox body = new HBox();
    private final Booker booker;
    private final MoveGesture move;
    private boolean late;
    private List<DayColumnView> views = List.of();
    private LocalDate today;

    /** Somebody wants a new appointment at a time. */
    @FunctionalInterface
    interface Booker {
        void book(DayColumn column, int minute);
    }

    TimeGrid(CalendarViewModel model, Text text, Booker booker) {
        this.model = model;
        this.text = text;
        this.booker = booker;
        body.getChildren().addAll(clock(), columns);
        HBox.setHgrow(columns, Priority.ALWAYS);
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("time-grid-scroll");
        scroll.setAccessibleText(text.of("calendar.title"));
        heads.getStyleClass().add("time-grid-heads");
        setTop(headsFollowing());
        setCenter(scroll);
        getStyleClass().add("time-grid");
        move = new MoveGesture(model, text, this);
        today = model.today();
        draw();
        scrollTo(FIRST_SEEN_MINUTE);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) scroll.requestFocus();
        });
    }

    /** They stay above, and go to the side with what is below. */
    private Node headsFollowing() {
        var frame = new Pane(heads) {
            @Override
            protected void layoutChildren() {
                double width = Math.max(body.getWidth(), heads.minWidth(-1));
                heads.resizeRelocate(-scrolledAside(), 0, width, getHeight());
            }

            @Override
            protected double computeMinWidth(double height) {
                return 0;
            }

            @Override
            protected double computePrefHeight(double width) {
                return heads.prefHeight(-1);
            }
        };
        var edge = new Rectangle();
        edge.widthProperty().bind(frame.widthProperty());
        edge.heightProperty().bind(frame.heightProperty());
        frame.setClip(edge);
        body.widthProperty().addListener((_, _, _) -> frame.requestLayout());
        scroll.hvalueProperty().addListener((_, _, _) -> frame.requestLayout());
        return frame;
    }

    private double scrolledAside() {
        double hidden = body.getWidth() - scroll.getViewportBounds().getWidth();
        return Math.max(hidden, 0) * scroll.getHvalue();
    }

    List<DayColumnView> views() {
        return views;
    }

    /** All columns anew. */
    void draw() {
        today = model.today();
        views = model.columns().stream()
                .map(column -> new DayColumnView(column, model, text))
                .toList();
        views.forEach(this::prepare);
        columns.getChildren().setAll(views);
        drawHeads();
    }

    /** One practitioner's columns anew. */
    void draw(PractitionerId practitioner) {
        if (move.isUnderWay()) {
            late = true;
            return;
        }
        views.stream().filter(view -> view.column.id().equals(practitioner)).forEach(DayColumnView::draw);
        drawHeads();
    }

    /** A minute is over; at midnight another day is today. */
    void tick() {
        if (!model.today().equals(today)) draw();
        else views.forEach(DayColumnView::moveNow);
    }

    /** What came while somebody was dragging. */
    void drawWhatIsLate() {
        if (late) draw();
        late = false;
    }

    /** Goes on when somebody drags to the edge. */
    void scrollAlong(double sceneY) {
        Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
        if (sceneY < seen.getMinY() + EDGE) scroll.setVvalue(Math.max(0, scroll.getVvalue() - ALONG));
        if (sceneY > seen.getMaxY() - EDGE) scroll.setVvalue(Math.min(1, scroll.getVvalue() + ALONG));
    }

    /** The column at a place of the scene. */
    Optional<DayColumnView> at(double sceneX) {
        return views.stream()
                .filter(view -> {
                    Bounds bounds = view.localToScene(view.getBoundsInLocal());
                    return sceneX >= bounds.getMinX() && sceneX < bounds.getMaxX();
                })
                .findFirst();
    }

    private void prepare(DayColumnView view) {
        HBox.setHgrow(view, Priority.ALWAYS);
        view.setMinWidth(NARROWEST);
        view.setPrefWidth(NARROWEST);
        view.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getTarget() == view)
                booker.book(view.column, DayColumnView.minute(click.getY()) / 15 * 15);
        });
    }

    private void drawHeads() {
        var all = new ArrayList<Node>();
        var corner = new Region();
        corner.setMinWidth(CLOCK_WIDTH);
        all.add(corner);
        for (var view : views) all.add(head(view));
        heads.getChildren().setAll(all);
    }

    private Node head(DayColumnView view) {
        var column = view.column;
        var box = new VBox(2);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("column-head");
        if (column.isToday(model.now())) box.getStyleClass().add("column-head-today");
        boolean many = model.shown().size() > 1;
        if (model.span() == CalendarSpan.WEEK || !many)
            box.getChildren().add(cut(Words.strong(text.formats().shortDay(column.date()))));
        if (many) box.getChildren().add(cut(Words.muted(column.practitioner().name())));
        holiday(column).ifPresent(name -> box.getChildren().add(cut(Words.badge(name, "warning"))));
        box.setMinWidth(NARROWEST);
        box.setPrefWidth(NARROWEST);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Optional<String> holiday(DayColumn column) {
        return model.agenda(column.id()).stream()
                .flatMap(agenda -> agenda.holidays().stream())
                .filter(holiday -> holiday.date().equals(column.date()))
                .map(holiday -> holiday.name().getOrDefault(text.language().tag(), ""))
                .findFirst();
    }

    private static Label cut(Label label) {
        label.getStyleClass().add("brief");
        label.setWrapText(false);
        label.setMinWidth(0);
        return label;
    }

    private static Pane clock() {
        var clock = new Pane();
        clock.setMinWidth(CLOCK_WIDTH);
        clock.setPrefSize(CLOCK_WIDTH, 24 * DayColumnView.HOUR);
        for (int hour = 1; hour < 24; hour++) {
            var label = Words.muted("%02d:00".formatted(hour));
            label.setLayoutX(12);
            label.setLayoutY(DayColumnView.y(hour * 60) - 9);
            clock.getChildren().add(label);
        }
        return clock;
    }

    /** Brings a time to the top; once it is laid out, because only then is there something to scroll. */
    void scrollTo(int minute) {
        scroll.viewportBoundsProperty().addListener(new javafx.beans.value.ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Bounds> from, Bounds before, Bounds now) {
                double hidden = 24 * DayColumnView.HOUR - now.getHeight();
                if (now.getHeight() <= 0 || hidden <= 0) return;
                scroll.viewportBoundsProperty().removeListener(this);
                scroll.setVvalue(DayColumnView.y(minute) / hidden);
            }
        });
    }
}
