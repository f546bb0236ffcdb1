package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.desktop.i18n.Text;
import java.util.function.UnaryOperator;

/** What everybody needs who shows a part of a quiz: the words, the quiz, and what is wrong in it. */
record Desk(QuizEditorViewModel model, Text text, OtherQuestions others) {
    /** The sentence about what is wrong there; empty when nothing is. */
    String fault(String place) {
        return model.fault(place)
                .map(reason -> FaultWords.of(place, reason, text))
                .orElse("");
    }

    String of(String key, Object... arguments) {
        return text.of(key, arguments);
    }

    Asked at(String key) {
        return new Asked(this, key);
    }

    /** One question; its fields are called as in the contract. */
    record Asked(Desk desk, String key) {
        String place(String field) {
            return Places.question(key) + "." + field;
        }

        String fault(String field) {
            return desk.fault(place(field));
        }

        void change(String field, UnaryOperator<QuestionDraft> what) {
            desk.model.question(key, field, what);
        }
    }
}
