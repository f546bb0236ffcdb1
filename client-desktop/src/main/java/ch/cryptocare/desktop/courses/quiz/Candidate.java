package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A question that may be taken; it is, unless somebody says no. */
record Candidate(QuestionDraft question, BooleanProperty wanted) {
    static Candidate of(QuestionDraft question) {
        return new Candidate(question, new SimpleBooleanProperty(true));
    }
}
