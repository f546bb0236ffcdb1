package ch.cryptocare.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.desktop.window.Window;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands side by side looks alike. */
class ThemeTest {
    private static final double HEIGHT = 38;
    private static final double CORNER = 8;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void fieldsAndButtonsInALineAreOfOneHeightAndRoundedAlike(ThemeChoice look) {
        var controls = new ArrayList<Control>();
        var window = Window.open(stage -> {
            controls.addAll(List.of(
                    new TextField("Ben"),
                    new ComboBox<String>(),
                    new DatePicker(),
                    new Button("Search"),
                    new MenuButton("Export")));
            var line = new HBox(8);
            line.getChildren().addAll(controls);
            line.setAlignment(Pos.BOTTOM_LEFT);
            line.setStyle("-fx-padding: 24");
            var scene = new Scene(line, 760, 90);
            new Theme(look).apply(scene);
            stage.setScene(scene);
            stage.show();
        });
        window.picture("controls-" + look, 2);
        assertThat(controls).allSatisfy(control -> {
            assertThat(control.getHeight()).isEqualTo(HEIGHT);
            assertThat(corner(control)).isEqualTo(CORNER);
        });
    }

    private static double corner(Control control) {
        return control.getBackground().getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }
}
