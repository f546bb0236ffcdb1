package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.courses.CourseView;
import ch.cryptocare.desktop.courses.CourseViewModel;
import ch.cryptocare.desktop.courses.CoursesView;
import ch.cryptocare.desktop.courses.CoursesViewModel;
import ch.cryptocare.desktop.courses.ReviewViewModel;
import ch.cryptocare.desktop.courses.before.BeforeCard;
import ch.cryptocare.desktop.courses.before.BeforeViewModel;
import ch.cryptocare.desktop.courses.documents.CourseDocuments;
import ch.cryptocare.desktop.courses.documents.Documents;
import ch.cryptocare.desktop.courses.learners.LearnersCard;
import ch.cryptocare.desktop.courses.learners.LearnersViewModel;
import ch.cryptocare.desktop.courses.preview.Previews;
import ch.cryptocare.desktop.courses.quiz.Importing;
import ch.cryptocare.desktop.courses.regrading.RegradeCard;
import ch.cryptocare.desktop.courses.regrading.RegradeViewModel;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.recordings.Filming;
import ch.cryptocare.desktop.theme.Theme;
import java.util.List;

/** The screens where courses are written. */
record CourseScreens(
        Desk desk,
        ServerApi api,
        Background background,
        Navigator navigator,
        Notices notices,
        Dialogs dialogs,
        Proofs proofs,
        Filming filming,
        Exports exports,
        Theme theme,
        Text text) {
    Screen all() {
        var model = new CoursesViewModel(api, background, notices, text);
        return new Screen(
                () -> new CoursesView(model, text, notices, dialogs, id -> navigator.go(new Place.CourseOf(id))),
                model.courses::load);
    }

    Screen one(CourseId id) {
        var model = new CourseViewModel(id, api, background, notices);
        var publishes = desk.roles().contains(Role.ADMIN);
        var review = new ReviewViewModel(id, model, publishes, api, background, proofs, notices, text);
        navigator.askBeforeLeaving(goOn -> CourseView.leave(model, dialogs, text, goOn));
        return new Screen(
                        () -> new CourseView(
                                model,
                                review,
                                sources(id, model),
                                text,
                                notices,
                                dialogs,
                                () -> navigator.go(new Place.Courses())),
                        model::load)
                .withKeys(List.of(
                        Shortcut.of("Shortcut+S", "course.save"),
                        Shortcut.of("Shortcut+Z", "course.undo"),
                        Shortcut.of("Shortcut+Y", "course.redo")));
    }

    private CourseView.Sources sources(CourseId id, CourseViewModel model) {
        var before = new BeforeViewModel(model.form.before, id, api, background, text);
        return new CourseView.Sources(
                film -> filming.pane(film, model::lookAgain),
                new Documents(new CourseDocuments(id, api, background), exports, filming.files()),
                new Importing(api, background, dialogs, notices, text, filming.files()),
                new BeforeCard(before, text, notices, dialogs),
                new LearnersCard(new LearnersViewModel(id, api, background, notices, text), text, notices, dialogs),
                new RegradeCard(new RegradeViewModel(id, api, background, notices, text), text, notices, dialogs),
                new Previews(theme, text));
    }
}
